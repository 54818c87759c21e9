using Emulator.Values;

namespace Emulator.Sdk.Webhooks;

/// <summary>What subscribing a webhook came to (connector-sdk.md 5.4).</summary>
/// <param name="Output">What refresh, notification and unsubscribe need later, such as the subscription's id.</param>
/// <param name="ExpiresAt">When the service forgets the subscription unless it is refreshed; null for never.</param>
public sealed record Subscription(RecordValue Output, DateTimeOffset? ExpiresAt = null)
{
    /// <summary>What the lambda gave in the platform's own form, for who tries it by hand: <c>[output, expiry]</c>, or the output alone.</summary>
    public Value Written
    {
        get => field ?? (ExpiresAt is { } end ? ListValue.Of(Output, new TimeValue(end)) : Output);
        init;
    }
}
