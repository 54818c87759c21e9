using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Schema;

namespace Emulator.Connectors.Utility.Api;

/// <summary>
/// API endpoints (recipe-format 15.7, runtime-semantics.md 10.3): the first response wins, and the job goes on after it.
/// </summary>
internal static class ApiConnector
{
    public static ConnectorDefinition Define() => LocalConnector.Of(
        "workato_api_platform",
        "API platform",
        [LocalConnector.Immediate("return_response", "Return response", Return)],
        [
            new TriggerDefinition
            {
                Name = "receive_request",
                Title = "New API request",
                ConfigFields = [new Field { Name = "request", Label = "Request", Type = "object" }],
                OutputFields = (_, input, _) => new(Fields(input["request"])),
                Notification = (_, call, _) => new(Request(call)),
            },
        ]);

    private static IReadOnlyList<Field> Fields(Value request) =>
    [
        SchemaText.Group("request", "Request", request["schema"]),
        SchemaText.Group("path_params", "Path parameters", request["path_params"]),
        SchemaText.Group("headers", "Headers", request["headers"]),
    ];

    private static Value Return(IOperation operation, RecordValue input)
    {
        LocalConnector.JobOf(operation).Return(input);
        return input;
    }

    // Body and query fields lie side by side; a caller from this machine has no client and no token.
    private static RecordValue Request(NotificationCall call)
    {
        var request = call.Input["request"];
        var body = call.Payload switch
        {
            RecordValue record => record,
            NullValue => RecordValue.Empty,
            var other => RecordValue.Of(("body", other)),
        };
        var typed = TypedValue.OfRecord(SchemaText.Read(request["schema"]), call.Parameters.Merge(body));
        var plain = WebhookConnector.Plain(call.Headers);
        var declared = SchemaText.Read(request["headers"]).Select(SchemaText.NameOf)
            .Select(name => KeyValuePair.Create(name, plain[name.ToLowerInvariant().Replace('-', '_')]));
        return RecordValue.Of(
            ("request", typed),
            ("path_params", RecordValue.Empty),
            ("headers", RecordValue.From(declared)),
            ("context", RecordValue.Of(("calling_ip", "127.0.0.1"), ("headers", plain))));
    }
}
