using Emulator.Plugins.Definitions;
using Emulator.Sdk;
using Emulator.Sdk.MultiStep;
using Emulator.Values;
using Jint.Native;

namespace Emulator.Plugins.JavaScript.Definitions;

/// <summary>Makes the delegates around an action's wait to be resumed (connector-sdk.md 4.5); what changes <c>continue</c> changes it in place.</summary>
internal static class SuspensionLambdas
{
    public static Suspension Of(DefinitionNode action) => new(
        Before(action.Lambda("before_suspend")), Resumed(action.Lambda("before_resume")), Late(action.Lambda("before_timeout_resume")));

    /// <summary>before_suspend: (resume_token, expires_at, continue).</summary>
    private static BeforeSuspendLambda? Before(ScriptLambda? lambda) =>
        lambda is null ? null : async (operation, token, expiresAt, state, cancellation) => await lambda.RunAsync(
            operation,
            run => SchemaLambdas.Offer(() => token, () => run.Data.ToScript(new TimeValue(expiresAt)), () => run.Data.ToScript(state)),
            (run, result) => run.Data.ReadAsync(result),
            cancellation);

    /// <summary>before_resume: (data, input, continue).</summary>
    private static BeforeResumeLambda? Resumed(ScriptLambda? lambda) =>
        lambda is null ? null : (data, input, state, cancellation) => ChangedAsync(lambda, state, [data, input], cancellation);

    /// <summary>before_timeout_resume: (input, continue).</summary>
    private static BeforeTimeoutResumeLambda? Late(ScriptLambda? lambda) =>
        lambda is null ? null : (input, state, cancellation) => ChangedAsync(lambda, state, [input], cancellation);

    private static ValueTask<Value> ChangedAsync(ScriptLambda lambda, Value state, Value[] offered, CancellationToken cancellation)
    {
        JsValue? kept = null;
        return lambda.RunAsync(
            OnBehalfOf.Operation,
            run => SchemaLambdas.Offer(
                [.. offered.Select(value => (Func<JsValue>)(() => run.Data.ToScript(value))), () => kept = run.Data.ToScript(state)]),
            async (run, _) => kept is null ? state : await run.Data.ReadAsync(kept),
            cancellation);
    }
}
