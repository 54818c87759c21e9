using Emulator.Plugins.Definitions;
using Emulator.Plugins.Ruby.Definitions;
using Emulator.Ruby.Compilation;
using Emulator.Ruby.Conversion;
using Emulator.Ruby.Objects;
using Emulator.Sdk;
using Emulator.Sdk.MultiStep;
using Emulator.Values;

namespace Emulator.Plugins.Ruby.Running;

/// <summary>Makes the delegates around an action's wait to be resumed (connector-sdk.md 4.5); what changes <c>continue</c> changes it in place.</summary>
internal static class RubySuspensions
{
    public static Suspension Of(RubyNode action) => new(
        action.Lambda("before_suspend") is { } before ? Before(action.Source, before) : null,
        action.Lambda("before_resume") is { } resume ? Resumed(action.Source, resume) : null,
        action.Lambda("before_timeout_resume") is { } late ? Late(action.Source, late) : null);

    /// <summary>before_suspend: (resume_token, expires_at, continue).</summary>
    private static BeforeSuspendLambda Before(RubySource source, CompiledProc lambda) =>
        async (operation, token, expiresAt, state, cancellation) => await LambdaCall.RunAsync(
            source,
            new LambdaSelf(ContextKind.Operation, operation),
            call => call.Data(call.Invoke(lambda, new RubyString(token), ValueReader.Read(new TimeValue(expiresAt)), ValueReader.Read(state))),
            cancellation);

    /// <summary>before_resume: (data, input, continue).</summary>
    private static BeforeResumeLambda Resumed(RubySource source, CompiledProc lambda) =>
        (data, input, state, cancellation) => ChangedAsync(
            source, lambda, state, kept => [ValueReader.Read(data), ValueReader.Read(input), kept], cancellation);

    /// <summary>before_timeout_resume: (input, continue).</summary>
    private static BeforeTimeoutResumeLambda Late(RubySource source, CompiledProc lambda) =>
        (input, state, cancellation) => ChangedAsync(source, lambda, state, kept => [ValueReader.Read(input), kept], cancellation);

    private static ValueTask<Value> ChangedAsync(
        RubySource source, CompiledProc lambda, Value state, Func<RubyObject, RubyObject[]> offer, CancellationToken cancellation) =>
        LambdaCall.RunAsync(
            source,
            new LambdaSelf(ContextKind.Operation, OnBehalfOf.Operation),
            call =>
            {
                var kept = ValueReader.Read(state);
                call.Data(call.Invoke(lambda, offer(kept)));
                return call.Data(kept);
            },
            cancellation);
}
