using Emulator.Values.Schema;

namespace Emulator.Sdk.Authorization;

/// <summary>One way to be let in (connector-sdk.md 2.1), or with type <c>multi</c> a choice of several.</summary>
public sealed record AuthorizationDefinition
{
    /// <summary>Free text; <c>multi</c> means a choice, anything that contains <c>oauth2</c> behaves as OAuth 2.</summary>
    public string Type { get; init; } = "none";

    /// <summary>What people see in the Authentication type list; only meaningful inside <see cref="Options"/>.</summary>
    public string? Label { get; init; }

    /// <summary>Fields beside the shared ones; only inside <see cref="Options"/>.</summary>
    public IReadOnlyList<Field> Fields { get; init; } = [];

    /// <summary>Adds credentials to a request before it is sent; null: no authorization and no renewal at all.</summary>
    public ApplyLambda? Apply { get; init; }

    /// <summary>Gets tokens from what the connection holds, or from an authorization code.</summary>
    public AcquireLambda? Acquire { get; init; }

    /// <summary>Gets new tokens from a refresh token.</summary>
    public RefreshLambda? Refresh { get; init; }

    /// <summary>Which refusals renew the credentials; empty: every one does (connector-sdk.md 2.3).</summary>
    public IReadOnlyList<ResponseMatcher> RefreshOn { get; init; } = [];

    /// <summary>Which bodies of successful answers are refusals in disguise.</summary>
    public IReadOnlyList<ResponseMatcher> DetectOn { get; init; } = [];

    /// <summary>The OAuth client's id.</summary>
    public SettingsLambda? ClientId { get; init; }

    /// <summary>The OAuth client's secret.</summary>
    public SettingsLambda? ClientSecret { get; init; }

    /// <summary>Where the browser goes for consent; must carry <c>response_type=code</c> itself.</summary>
    public SettingsLambda? AuthorizationUrl { get; init; }

    /// <summary>Where a code or a refresh token is exchanged when there is no acquire or refresh lambda.</summary>
    public SettingsLambda? TokenUrl { get; init; }

    /// <summary>Whose account it is, for people to recognise; null where nobody says.</summary>
    public IdentityLambda? Identity { get; init; }

    /// <summary>The proof key of a browser login; null for a login without one.</summary>
    public ProofKeyLambda? ProofKey { get; init; }

    /// <summary>True when the login page must not know the page that opened it; said to the editor alone.</summary>
    public bool IsNoOpener { get; init; }

    /// <summary>For <c>multi</c>: the option key for the settings; null falls back to the file's <c>authentication</c>.</summary>
    public SettingsLambda? Selected { get; init; }

    /// <summary>For <c>multi</c>: the choices by option key, in the author's order.</summary>
    public IReadOnlyDictionary<string, AuthorizationDefinition> Options { get; init; } =
        new Dictionary<string, AuthorizationDefinition>();

    /// <summary>True for a choice of several.</summary>
    public bool IsMulti => Type == "multi";

    /// <summary>True for OAuth 2: tokens come from a browser login and renewal prefers the refresh token.</summary>
    public bool IsOAuth2 => Type.Contains("oauth2", StringComparison.OrdinalIgnoreCase);
}
