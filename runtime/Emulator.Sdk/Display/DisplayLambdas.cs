using Emulator.Values;

namespace Emulator.Sdk.Display;

/// <summary>Computes the description of a step from what is filled in so far. Sends nothing.</summary>
/// <param name="input">The step's input.</param>
/// <param name="pickListLabels">For fields with a pick list: name to the label that was picked.</param>
/// <param name="cancellation">Ends the call.</param>
public delegate ValueTask<string?> DescribeLambda(RecordValue input, RecordValue pickListLabels, CancellationToken cancellation);

/// <summary>Computes help from what is filled in so far; null shows none. Sends nothing.</summary>
/// <param name="input">The step's input.</param>
/// <param name="pickListLabels">For fields with a pick list: name to the label that was picked.</param>
/// <param name="settings">The connection's settings, in clear; empty for actions, which are not told.</param>
/// <param name="webhookBaseUrl">The address of the connector's static webhooks; null for actions.</param>
/// <param name="cancellation">Ends the call.</param>
public delegate ValueTask<HelpText?> HelpLambda(
    RecordValue input, RecordValue pickListLabels, RecordValue settings, string? webhookBaseUrl, CancellationToken cancellation);

/// <summary>Computes what the editor says about the address of a static webhook.</summary>
/// <param name="settings">The connection's settings, in clear.</param>
/// <param name="input">The trigger's input.</param>
/// <param name="webhookBaseUrl">The address of the connector's static webhooks.</param>
/// <param name="cancellation">Ends the call.</param>
public delegate ValueTask<string?> WebhookUrlHelpLambda(
    RecordValue settings, RecordValue input, string webhookBaseUrl, CancellationToken cancellation);
