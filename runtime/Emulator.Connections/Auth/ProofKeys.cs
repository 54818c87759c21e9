using System.Security.Cryptography;
using System.Text;
using Emulator.Sdk.Authorization;
using Emulator.Values.Secrets;

namespace Emulator.Connections.Auth;

/// <summary>Makes the proof key of a browser login for connectors that ask for one (<c>pkce</c>, connector-sdk.md 2.1, RFC 7636).</summary>
internal static class ProofKeys
{
    // As long as the standard allows, like the platform's.
    private const int VerifierBytes = 96;

    /// <summary>The key that the connector chose; null when it asks for none. The verifier is hidden from all that follows.</summary>
    public static async ValueTask<ProofKey?> ForAsync(AuthorizationDefinition authorization, SecretMask mask, CancellationToken cancellation)
    {
        if (authorization.ProofKey is not { } choose)
        {
            return null;
        }

        var verifier = Text(RandomNumberGenerator.GetBytes(VerifierBytes));
        var chosen = await choose(new ProofKey(verifier, Text(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)))), cancellation);
        mask.Add(chosen.Verifier);
        return chosen;
    }

    /// <summary>What the consent page is told.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Query(ProofKey? key) => key is null
        ? []
        : [KeyValuePair.Create("code_challenge", key.Challenge), KeyValuePair.Create("code_challenge_method", key.Method)];

    private static string Text(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
