using Emulator.Sdk;
using Emulator.Sdk.Authorization;

namespace Emulator.Connections.Auth;

/// <summary>Says which refusals renew the credentials (connector-sdk.md 2.3, <c>refresh_matches</c>).</summary>
internal static class RefreshRule
{
    /// <summary>
    /// A blank refresh_on matches every refusal, 404 and timeouts included; a text must equal the whole title or body.
    /// </summary>
    public static bool Matches(IReadOnlyList<ResponseMatcher> refreshOn, ConnectorException refusal) =>
        refreshOn.Count == 0
        || refreshOn.Any(matcher => matcher.Matches(refusal.Status, refusal.Message, refusal.Body ?? string.Empty));
}
