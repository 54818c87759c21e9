using Emulator.Values;

namespace Emulator.Sdk.Webhooks;

/// <summary>Renews a subscription before it runs out.</summary>
/// <param name="operation">Settings and wire.</param>
/// <param name="subscription">What subscribe, or the last refresh, gave.</param>
/// <param name="cancellation">Ends the call.</param>
/// <returns>Replaces the subscription as a whole.</returns>
public delegate ValueTask<Subscription> WebhookRefreshLambda(
    IOperation operation, RecordValue subscription, CancellationToken cancellation);

/// <summary>The key under which a running trigger waits at its connector's static webhook.</summary>
/// <param name="settings">The connection's settings, in clear.</param>
/// <param name="input">The trigger's input.</param>
/// <param name="cancellation">Ends the call.</param>
public delegate ValueTask<string?> WebhookKeyLambda(RecordValue settings, RecordValue input, CancellationToken cancellation);

/// <summary>The keys that a delivery to the connector's static webhook is meant for (connector-sdk.md 5.5).</summary>
/// <param name="parameters">The delivery's query parameters.</param>
/// <param name="headers">The delivery's headers.</param>
/// <param name="payload">The delivery's body, parsed.</param>
/// <param name="cancellation">Ends the call.</param>
public delegate ValueTask<IReadOnlyList<string>> WebhookKeysLambda(
    RecordValue parameters, RecordValue headers, Value payload, CancellationToken cancellation);
