using Emulator.Sdk.Authorization;
using Emulator.Values.Secrets;

namespace Emulator.Connections.Auth;

/// <summary>Makes the proof key of a browser login for connectors that ask for one (<c>pkce</c>, connector-sdk.md 2.1, RFC 7636).</summary>
internal static class ProofKeys
{
    /// <summary>The key that the connector chose; null when it asks for none. The verifier is hidden from all that follows.</summary>
    public static async ValueTask<ProofKey?> ForAsync(AuthorizationDefinition authorization, SecretMask mask, CancellationToken cancellation)
    {
        if (authorization.ProofKey is not { } choose)
        {
            return null;
        }

        var chosen = await choose(ProofKey.Fresh(), cancellation);
        mask.Add(chosen.Verifier);
        return chosen;
    }

    /// <summary>What the consent page is told.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Query(ProofKey? key) => key is null
        ? []
        : [KeyValuePair.Create("code_challenge", key.Challenge), KeyValuePair.Create("code_challenge_method", key.Method)];
}
