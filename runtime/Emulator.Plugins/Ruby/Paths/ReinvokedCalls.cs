using Emulator.Plugins.Definitions;
using Emulator.Plugins.Ruby.Running;
using Emulator.Ruby.Compilation;
using Emulator.Ruby.Conversion;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Sdk.MultiStep;

namespace Emulator.Plugins.Ruby.Paths;

/// <summary>Calls execute with what was typed, and again each time that it asks for it (connector-sdk.md 4.3).</summary>
internal static class ReinvokedCalls
{
    public static RubyObject Call(LambdaCall call, CompiledProc lambda, PathArguments given)
    {
        var state = given.OrHash("continue");
        for (var times = 0; ; times++)
        {
            try
            {
                return call.Invoke(
                    lambda, given.Settings, given.OrHash("input"), given.OrList("extended_input_schema"),
                    given.OrList("extended_output_schema"), state);
            }
            catch (ReinvokeException again)
            {
                var asked = times;
                state = ValueReader.Read(call.Wait(cancellation => MultiStep.WaitAsync(call.Self.Operation!, again, asked, cancellation)));
            }
            catch (SuspendException)
            {
                var refused = MultiStep.Suspended();
                throw new RubyException("NoMethodError", refused.Message) { Origin = refused };
            }
        }
    }
}
