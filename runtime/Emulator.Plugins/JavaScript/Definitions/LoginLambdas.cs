using Emulator.Sdk.Authorization;
using Emulator.Values;

namespace Emulator.Plugins.JavaScript.Definitions;

/// <summary>Makes the delegates around a login that concern a person: whose account it is, and the proof key (connector-sdk.md 2.1).</summary>
internal static class LoginLambdas
{
    /// <summary>identity: (connection).</summary>
    public static IdentityLambda? Identity(ScriptLambda? lambda) =>
        lambda is null ? null : (operation, cancellation) => lambda.RunAsync(
            operation,
            run => SchemaLambdas.Offer(() => run.Data.ToScript(operation.Settings)),
            async (run, result) => await run.Data.ReadAsync(result) switch
            {
                { IsNull: true } => null,
                TextValue text => text.Text,
                var other => other.ToString(),
            },
            cancellation);

    /// <summary>pkce: (verifier, challenge) to { verifier, challenge, challenge_method }.</summary>
    public static ProofKeyLambda? ProofKey(ScriptLambda? lambda) =>
        lambda is null ? null : (suggested, cancellation) => lambda.RunAsync(
            null,
            run => SchemaLambdas.Offer(
                () => run.Data.ToScript(Value.Of(suggested.Verifier)), () => run.Data.ToScript(Value.Of(suggested.Challenge))),
            async (run, result) =>
            {
                var chosen = await run.Data.ReadRecordAsync(result, "the proof key");
                return new ProofKey(
                    chosen["verifier"].AsText() ?? suggested.Verifier,
                    chosen["challenge"].AsText() ?? suggested.Challenge,
                    chosen["challenge_method"].AsText() ?? suggested.Method);
            },
            cancellation);
}
