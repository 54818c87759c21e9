namespace Emulator.Connections.Auth;

/// <summary>What a browser login brought back.</summary>
/// <param name="Code">The authorization code.</param>
/// <param name="RedirectUri">The address that the code was issued for.</param>
/// <param name="Verifier">The verifier of the login's proof key, or null.</param>
internal sealed record BrowserGrant(string Code, string RedirectUri, string? Verifier = null)
{
    // The code is as good as a password for as long as it lives.
    public override string ToString() => nameof(BrowserGrant);
}
