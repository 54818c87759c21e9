namespace Emulator.Sdk.Authorization;

/// <summary>The proof key of a browser login (RFC 7636).</summary>
/// <param name="Verifier">Sent when the code is exchanged.</param>
/// <param name="Challenge">Sent when the browser is sent to the login page.</param>
/// <param name="Method">How the challenge is made of the verifier: <c>S256</c> or <c>plain</c>.</param>
public sealed record ProofKey(string Verifier, string Challenge, string Method = "S256");
