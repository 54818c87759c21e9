using Emulator.Sdk;
using Emulator.Sdk.Requests;
using Emulator.Values;

namespace Emulator.Connectors.Utility.Http;

/// <summary>The HTTP connector (recipe-format 15.14): any request, its answer by the kind that the step asks for.</summary>
internal static class HttpConnector
{
    public static ConnectorDefinition Define() => LocalConnector.Of(
        "rest",
        "HTTP",
        [
            LocalConnector.Action("make_request_v2", "Send request", SendAsync),
            LocalConnector.Action("make_request", "Send request", SendAsync),
        ],
        [
            LocalConnector.Called("new_poll_event", "New event"),
            LocalConnector.Called("new_event", "New event"),
        ]) with
    {
        IsLocal = false,
        Connection = HttpConnection.Define(),
    };

    private static async ValueTask<Value> SendAsync(IOperation operation, RecordValue input, CancellationToken cancellation)
    {
        var asked = input["request"] as RecordValue ?? input;
        var answered = input["response"];
        var kind = Written.Text(asked["content_type"]) ?? Written.Text(asked["request_type"]);
        var verb = Written.Text(asked["method"]) ?? Written.Text(asked["verb"]) ?? "GET";
        var body = BodyOf(asked);
        var format = RequestParts.FormatOf(kind, body);
        var answer = await new HttpOrder(verb, Written.Text(asked["url"]) ?? throw Written.Missing("Request URL"))
        {
            Headers = RequestParts.Pairs(asked["headers"], "header", "name"),
            Parameters = RequestParts.Pairs(asked["parameters"], "param", "name"),
            Body = format == RequestFormat.Multipart ? RequestParts.Parts(body) : body,
            Format = format,
            ContentType = RequestParts.ContentTypeOf(kind, body),
            AnswerKind = Written.Text(answered["output_type"]) ?? Written.Text(input["response_type"]),
            TakesRefusals = Written.IsTrue(answered["ignore_http_errors"]),
        }.SendAsync(operation, cancellation);
        var fields = SchemaText.Read(answered["response_schema"]);
        var named = SchemaNames.OfAnswer(fields, answer.Named);
        return RecordValue.Of(("response", named), ("body", named), ("headers", answer.Headers), ("status_code", answer.Status));
    }

    private static Value BodyOf(RecordValue asked) =>
        SchemaNames.ForService(SchemaText.Read(asked["request_body_schema"]), asked["body"]);
}
