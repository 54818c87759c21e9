using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Emulator.Sdk.Authorization;

/// <summary>The proof key of a browser login (RFC 7636).</summary>
/// <param name="Verifier">Sent when the code is exchanged.</param>
/// <param name="Challenge">Sent when the browser is sent to the login page.</param>
/// <param name="Method">How the challenge is made of the verifier: <c>S256</c> or <c>plain</c>.</param>
public sealed record ProofKey(string Verifier, string Challenge, string Method = "S256")
{
    // As long as the standard allows, 128 characters, like the platform's.
    private const int VerifierBytes = 96;

    /// <summary>A fresh verifier and its challenge by S256: what the platform suggests to <c>pkce</c>.</summary>
    public static ProofKey Fresh()
    {
        var verifier = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(VerifierBytes));
        return new ProofKey(verifier, Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(verifier))));
    }
}
