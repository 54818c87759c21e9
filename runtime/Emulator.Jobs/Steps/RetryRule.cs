using Emulator.Sdk;
using Emulator.Sdk.Authorization;

namespace Emulator.Jobs.Steps;

/// <summary>When a refused action runs again from its start, and after how long (connector-sdk.md 4.4).</summary>
public sealed class RetryRule(ActionDefinition action)
{
    private static readonly int[] UsualCodes = [429, 500, 502, 503, 504, 507];

    private readonly int _most = action.RetryOnResponse.Count == 0 ? 0 : Math.Clamp(action.MaxRetries, 0, 3);
    private readonly HashSet<int> _codes = Codes(action.RetryOnResponse);
    private readonly List<ResponseMatcher> _texts = [.. action.RetryOnResponse.Where(matcher => matcher.Status is null)];

    /// <summary>How long to wait before the next run, or null when the refusal stands.</summary>
    /// <param name="refusal">Why the last run ended.</param>
    /// <param name="retries">How many runs were repetitions so far; the budget belongs to one execution.</param>
    public TimeSpan? DelayAfter(ConnectorException refusal, int retries) =>
        retries < _most && Counts(refusal) ? TimeSpan.FromSeconds(5 << retries) : null;

    // Only refused requests count: not timeouts, not the connector's own error.
    private bool Counts(ConnectorException refusal) =>
        refusal is { Kind: FailureKind.Http, Status: { } status }
        && _codes.Contains(status)
        && (_texts.Count == 0 || _texts.Any(text => text.Matches(status, refusal.Message, refusal.Body ?? string.Empty)))
        && action.RetryOnRequest.Contains(refusal.Verb, StringComparer.OrdinalIgnoreCase);

    private static HashSet<int> Codes(IReadOnlyList<ResponseMatcher> matchers)
    {
        var written = matchers.Select(matcher => matcher.Status).OfType<int>().ToHashSet();
        return written.Count == 0 ? [.. UsualCodes] : written;
    }
}
