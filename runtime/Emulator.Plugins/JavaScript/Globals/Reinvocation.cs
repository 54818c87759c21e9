using Emulator.Plugins.Definitions;
using Emulator.Plugins.JavaScript.Running;
using Emulator.Sdk;
using Emulator.Sdk.MultiStep;
using Emulator.Values;
using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;

namespace Emulator.Plugins.JavaScript.Globals;

/// <summary><c>reinvoke_after({ seconds, continue, temp_output })</c>: leaves execute, which is called again (connector-sdk.md 4.3).</summary>
internal static class Reinvocation
{
    private const double LongestWait = 86_400;

    public static JsValue Ask(LambdaRun run, JsValue[] arguments)
    {
        if (arguments.At(0) is not ObjectInstance asked || !run.Lambda.EndsWith(".execute", StringComparison.Ordinal))
        {
            throw run.Errors.Thrown(FailureKind.Plugin, "reinvoke_after({ seconds, continue }) stands in execute alone");
        }

        var seconds = asked.Get("seconds") is var wait && (wait.IsUndefined() || wait.IsNull()) ? 0 : TypeConverter.ToNumber(wait);
        if (!double.IsFinite(seconds))
        {
            throw run.Errors.Thrown(FailureKind.Plugin, $"reinvoke_after: seconds is a number, not {wait}");
        }

        run.Leave(new ReinvokeException(
            TimeSpan.FromSeconds(Math.Clamp(seconds, 0, LongestWait)), Data(run, asked.Get("continue")), Data(run, asked.Get("temp_output"))));

        // Only ends what runs now: the run is over whatever the script does with it.
        throw run.Errors.Thrown(FailureKind.Plugin, "the action asked to be called again");
    }

    /// <summary><c>suspend({ continue, expires_at })</c>, connector-sdk.md 4.5.</summary>
    public static JsValue Suspend(LambdaRun run, JsValue[] arguments)
    {
        if (arguments.At(0) is not ObjectInstance asked || !run.Lambda.EndsWith(".execute", StringComparison.Ordinal))
        {
            throw run.Errors.Thrown(FailureKind.Plugin, "suspend({ continue, expires_at }) stands in execute alone");
        }

        var expiresAt = SubscriptionEnd.Of(Data(run, asked.Get("expires_at"))) ?? run.Source.Host.Time.GetUtcNow() + SuspendException.Longest;
        run.Leave(new SuspendException(Data(run, asked.Get("continue")), expiresAt));
        throw run.Errors.Thrown(FailureKind.Plugin, "the action asked to be suspended");
    }

    /// <summary><c>await checkpoint({ continue, temp_output })</c>: a long action goes on, its limit of time begins anew.</summary>
    public static JsValue Checkpoint(LambdaRun run, JsValue[] arguments)
    {
        if (run.Operation is not { } operation)
        {
            return JsValue.Undefined;
        }

        var given = arguments.At(0) as ObjectInstance;
        var (state, output) = (Data(run, given?.Get("continue") ?? JsValue.Undefined), Data(run, given?.Get("temp_output") ?? JsValue.Undefined));
        return run.Promises.For(run.OutsideAsync(async () =>
        {
            await operation.CheckpointAsync(state, output.IsNull ? null : output, run.Cancellation);
            return JsValue.Undefined;
        }));
    }

    private static Value Data(LambdaRun run, JsValue given) => run.Data.ReadNow(given);
}
