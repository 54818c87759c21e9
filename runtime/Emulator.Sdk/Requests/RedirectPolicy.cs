namespace Emulator.Sdk.Requests;

/// <summary>What happens to a redirect (connector-sdk.md 3.5).</summary>
public enum RedirectPolicy
{
    /// <summary>GET and HEAD follow 301, 302, 307; any method follows 303 as GET.</summary>
    Default,

    /// <summary>Every method follows with the same method and body.</summary>
    Follow,

    /// <summary>The redirect is an ordinary answer.</summary>
    Ignore,
}
