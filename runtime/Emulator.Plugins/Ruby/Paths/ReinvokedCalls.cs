using Emulator.Plugins.Ruby.Running;
using Emulator.Ruby.Compilation;
using Emulator.Ruby.Conversion;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;

namespace Emulator.Plugins.Ruby.Paths;

/// <summary>Calls execute, and again each time that it asks for it (connector-sdk.md 4.3).</summary>
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
            catch (ReinvokeException again) when (times < ReinvokeException.Most)
            {
                call.Wait(async cancellation =>
                {
                    await Task.Delay(again.Delay, call.Run.Clock, cancellation);
                    return true;
                });
                state = ValueReader.Read(again.Continue);
            }
            catch (ReinvokeException)
            {
                throw new RubyException(
                    ErrorClasses.Runtime, $"Max number of reinvokes on SDK Gem reached. Current limit is {ReinvokeException.Most}");
            }
        }
    }
}
