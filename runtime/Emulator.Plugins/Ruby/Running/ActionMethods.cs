using Emulator.Plugins.Definitions;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;
using Emulator.Sdk.MultiStep;
using Emulator.Values;

namespace Emulator.Plugins.Ruby.Running;

/// <summary>What actions have besides (connector-sdk.md 4.3).</summary>
internal static class ActionMethods
{
    public static void Define(MethodTable<LambdaSelf> table) => table
        .Add("reinvoke_after(seconds:, continue:, temp_output: nil)", Reinvoke)
        .Add("suspend(continue:, expires_at: nil)", Suspend)
        .Add("checkpoint!(continue:, temp_output: nil)", Checkpoint);

    private static RubyNil Checkpoint(RubyRun run, LambdaSelf self, in Arguments arguments)
    {
        var state = self.Call.Data(arguments.Keyword("continue") ?? RubyNil.Instance);
        var output = arguments.Keyword("temp_output") is { } shown and not RubyNil ? self.Call.Data(shown) : null;
        self.Call.Wait(async cancellation =>
        {
            await (self.Operation?.CheckpointAsync(state, output, cancellation) ?? ValueTask.CompletedTask);
            return true;
        });
        return RubyNil.Instance;
    }

    private static RubyObject Suspend(RubyRun run, LambdaSelf self, in Arguments arguments) =>
        throw new SuspendException(
            self.Call.Data(arguments.Keyword("continue") ?? RubyNil.Instance),
            SubscriptionEnd.Of(self.Call.Data(arguments.Keyword("expires_at") ?? RubyNil.Instance)) ?? run.Clock.GetUtcNow() + SuspendException.Longest);

    private static RubyObject Reinvoke(RubyRun run, LambdaSelf self, in Arguments arguments)
    {
        var seconds = arguments.Keyword("seconds") switch
        {
            SmallInteger whole => whole.Number,
            RubyFloat number => number.Number,
            RubyDuration duration => self.Call.Data(duration) is IntegerValue total ? total.Small : 0,
            _ => 0.0,
        };
        var state = self.Call.Data(arguments.Keyword("continue") ?? RubyNil.Instance);
        throw new ReinvokeException(TimeSpan.FromSeconds(Math.Clamp(seconds, 0, 86_400)), state);
    }
}
