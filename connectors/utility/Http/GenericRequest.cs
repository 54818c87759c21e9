using Emulator.Sdk;
using Emulator.Sdk.Requests;
using Emulator.Values;

namespace Emulator.Connectors.Utility.Http;

/// <summary>
/// The generic step that every connector with a connection has, <c>__adhoc_http_action</c> (recipe-format 15.17): any
/// request over the step's connection.
/// </summary>
public static class GenericRequest
{
    public const string Name = "__adhoc_http_action";

    /// <summary>The connector with the step; unchanged when it has no connection, or one of its own of that name.</summary>
    public static ConnectorDefinition AddTo(ConnectorDefinition connector) => connector.Connection is null || connector.Actions.ContainsKey(Name)
        ? connector
        : connector with
        {
            Actions = new Dictionary<string, ActionDefinition>(connector.Actions, StringComparer.Ordinal)
            {
                [Name] = LocalConnector.Action(Name, "Custom action", SendAsync) with { Description = "Sends any request over the connection." },
            },
        };

    private static async ValueTask<Value> SendAsync(IOperation operation, RecordValue input, CancellationToken cancellation)
    {
        var verb = (Written.Text(input["verb"]) ?? "get").ToUpperInvariant();
        var kind = Written.Text(input["request_type"]);
        var given = input["input"];
        var data = given is RecordValue record && (record.Has("data") || record.Has("schema")) ? record["data"] : given;
        var sent = SchemaNames.ForService(SchemaText.Read(given["schema"]), data);
        var isQuery = verb is "GET" or "HEAD" or "OPTIONS" || (verb == "DELETE" && kind is null);
        var body = isQuery ? Value.Null : Body(kind, sent);
        var answer = await new HttpOrder(verb, Written.Text(input["path"]) ?? throw Written.Missing("Path"))
        {
            Headers = RequestParts.Pairs(input["request_headers"], "header", "name", "key"),
            Parameters = isQuery ? sent as RecordValue ?? RecordValue.Empty : RecordValue.Empty,
            Body = body,
            Format = isQuery ? RequestFormat.Json : RequestParts.FormatOf(kind, body),
            ContentType = RequestParts.ContentTypeOf(kind, body),
            AnswerKind = Written.Text(input["response_type"]),
        }.SendAsync(operation, cancellation);
        var named = SchemaNames.OfAnswer(SchemaText.Read(input["output"]), answer.Named);
        return input["response_headers"] is NullValue or TextValue { Text: "" }
            ? named as RecordValue ?? RecordValue.Of(("body", named))
            : RecordValue.Of(("body", named), ("headers", Headers(SchemaText.Read(input["response_headers"]), answer.Headers)));
    }

    private static Value Body(string? kind, Value sent) => kind switch
    {
        "raw" or "rawdata" or "rawdatatxt" => RequestParts.Raw(sent),
        { } parts when parts.Contains("multipart", StringComparison.Ordinal) => RequestParts.Parts(sent),
        _ => sent is NullValue ? RecordValue.Empty : sent,
    };

    // By the names that the step declares, whatever their case and dashes; the others as they came.
    private static RecordValue Headers(IReadOnlyList<RecordValue> declared, RecordValue headers) => declared.Aggregate(
        headers, (all, field) => all.With(SchemaText.NameOf(field), headers[SchemaText.NameOf(field).ToLowerInvariant().Replace('-', '_')]));
}
