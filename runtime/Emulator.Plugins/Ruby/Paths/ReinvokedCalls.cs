using Emulator.Plugins.Definitions;
using Emulator.Plugins.Ruby.Running;
using Emulator.Ruby.Compilation;
using Emulator.Ruby.Conversion;
using Emulator.Ruby.Objects;
using Emulator.Sdk.MultiStep;
using Emulator.Values;

namespace Emulator.Plugins.Ruby.Paths;

/// <summary>Calls execute with what was typed, and again each time that it asks for it (connector-sdk.md 4.3).</summary>
internal static class ReinvokedCalls
{
    public static RubyObject Call(LambdaCall call, CompiledProc lambda, PathArguments given, Suspension suspension)
    {
        var state = given.OrHash("continue");
        var (times, waits) = (0, 0);
        while (true)
        {
            try
            {
                return call.Invoke(
                    lambda, given.Settings, given.OrHash("input"), given.OrList("extended_input_schema"),
                    given.OrList("extended_output_schema"), state);
            }
            catch (ReinvokeException again)
            {
                var before = times++;
                state = ValueReader.Read(call.Wait(cancellation => MultiStep.WaitAsync(call.Self.Operation!, again, before, cancellation)));
            }
            catch (SuspendException asked)
            {
                var before = waits++;
                var input = call.Data(given.OrHash("input")) as RecordValue ?? RecordValue.Empty;
                state = ValueReader.Read(call.Wait(cancellation => suspension.WaitAsync(call.Self.Operation!, asked, input, before, cancellation)));
            }
        }
    }
}
