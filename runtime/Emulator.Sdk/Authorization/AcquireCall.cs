namespace Emulator.Sdk.Authorization;

/// <summary>What acquire is called with.</summary>
/// <param name="AuthCode">The authorization code of a browser login, or null.</param>
/// <param name="RedirectUri">The redirect address that the code was issued for, or null.</param>
/// <param name="Verifier">The verifier of the login's proof key, or null.</param>
public sealed record AcquireCall(string? AuthCode = null, string? RedirectUri = null, string? Verifier = null)
{
    /// <summary>Without a browser login.</summary>
    public static readonly AcquireCall WithoutLogin = new();
}
