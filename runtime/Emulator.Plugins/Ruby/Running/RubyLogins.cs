using Emulator.Ruby.Compilation;
using Emulator.Ruby.Conversion;
using Emulator.Ruby.Objects;
using Emulator.Sdk.Authorization;

namespace Emulator.Plugins.Ruby.Running;

/// <summary>Makes the delegates around a login that concern a person: whose account it is, and the proof key (connector-sdk.md 2.1).</summary>
internal static class RubyLogins
{
    /// <summary>identity: (connection).</summary>
    public static IdentityLambda Identity(RubySource source, CompiledProc lambda) => (operation, cancellation) => LambdaCall.RunAsync(
        source,
        new LambdaSelf(ContextKind.Action, operation),
        call => call.Invoke(lambda, ValueReader.Read(operation.Settings)) switch { RubyNil => null, var text => text.ToText() },
        cancellation);

    /// <summary>pkce: (verifier, challenge) to { verifier, challenge, challenge_method }.</summary>
    public static ProofKeyLambda ProofKey(RubySource source, CompiledProc lambda) => (suggested, cancellation) => LambdaCall.RunAsync(
        source,
        new LambdaSelf(ContextKind.Global, null),
        call =>
        {
            var chosen = call.Data(call.Invoke(lambda, new RubyString(suggested.Verifier), new RubyString(suggested.Challenge)));
            return new ProofKey(
                chosen["verifier"].AsText() ?? suggested.Verifier,
                chosen["challenge"].AsText() ?? suggested.Challenge,
                chosen["challenge_method"].AsText() ?? suggested.Method);
        },
        cancellation);
}
