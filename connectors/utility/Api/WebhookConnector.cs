using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Connectors.Utility.Api;

/// <summary>Webhooks (recipe-format 15.12): events have <c>payload</c>, <c>params</c> and <c>headers</c>.</summary>
internal static class WebhookConnector
{
    public static ConnectorDefinition Define() => LocalConnector.Of(
        "workato_webhooks",
        "Webhooks",
        [],
        [
            new TriggerDefinition
            {
                Name = "new_event",
                Title = "New event via webhook",
                Notification = (_, call, _) => new(RecordValue.Of(
                    ("payload", call.Payload is NullValue ? RecordValue.Empty : call.Payload),
                    ("params", call.Parameters),
                    ("headers", Plain(call.Headers)))),
            },
        ]);

    /// <summary>Header names in lower case with underscores, as pills have them.</summary>
    public static RecordValue Plain(RecordValue headers) => RecordValue.From(
        headers.Select(header => KeyValuePair.Create(header.Key.ToLowerInvariant().Replace('-', '_'), header.Value)));
}
