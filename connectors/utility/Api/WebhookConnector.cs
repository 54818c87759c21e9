using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Schema;

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
                ConfigFields = [new Field { Name = "request", Label = "Request", Type = "object" }],
                OutputFields = (_, input, _) => new(Fields(input["request"])),
                Notification = (_, call, _) => new(RecordValue.Of(
                    ("payload", call.Payload is NullValue ? RecordValue.Empty : call.Payload),
                    ("params", call.Parameters),
                    ("headers", Plain(call.Headers)))),
            },
        ]);

    private static IReadOnlyList<Field> Fields(Value request) =>
    [
        SchemaText.Group("payload", "Payload", request["payload_schema"]),
        SchemaText.Group("params", "Parameters", request["query_params"]),
        SchemaText.Group("headers", "Headers", request["headers_schema"]),
    ];

    /// <summary>Header names in lower case with underscores, as pills have them.</summary>
    public static RecordValue Plain(RecordValue headers) => RecordValue.From(
        headers.Select(header => KeyValuePair.Create(header.Key.ToLowerInvariant().Replace('-', '_'), header.Value)));
}
