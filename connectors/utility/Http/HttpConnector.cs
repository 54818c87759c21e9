using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Emulator.Sdk;
using Emulator.Sdk.Authorization;
using Emulator.Sdk.Requests;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Connectors.Utility.Http;

/// <summary>The HTTP connector (recipe-format 15.14): any request, its answer by the kind that the step asks for.</summary>
internal static class HttpConnector
{
    private static readonly ResponseMatcher Any =
        ResponseMatcher.ForPattern(new Regex("", RegexOptions.None, TimeSpan.FromSeconds(1)));

    public static ConnectorDefinition Define() => LocalConnector.Of(
        "rest",
        "HTTP",
        [
            LocalConnector.Action("make_request_v2", "Send request", SendAsync),
            LocalConnector.Action("make_request", "Send request", SendAsync),
        ]) with
    {
        IsLocal = false,
    };

    private static async ValueTask<Value> SendAsync(IOperation operation, RecordValue input, CancellationToken cancellation)
    {
        var asked = input["request"] as RecordValue ?? input;
        var response = input["response"];
        var request = new ConnectorRequest((asked["method"].AsText() ?? "GET").ToUpperInvariant(), asked["url"].AsText() ?? string.Empty)
        {
            Parameters = Pairs(asked["parameters"], "param"),
            Payload = asked["body"],
            RequestFormat = FormatOf(asked["content_type"].AsText(), asked["body"]),
            ResponseFormat = ResponseFormat.Raw,
            AfterResponse = (status, body, headers) => new(Answer(status, body, headers, response)),
        };
        foreach (var (name, value) in Pairs(asked["headers"], "header"))
        {
            request.Headers[name] = value.AsText() ?? value.ToString();
        }

        if (response["ignore_http_errors"] is BooleanValue { Truth: true } or TextValue { Text: "true" })
        {
            request.AfterErrorResponse = new ErrorResponseHandler(
                [Any], (status, body, headers, _) => new(Answer(status, body, headers, response)));
        }

        return await operation.SendAsync(request, cancellation);
    }

    private static Value Answer(int status, Value body, RecordValue headers, Value response)
    {
        var text = body is BinaryValue bytes ? Encoding.UTF8.GetString(bytes.Bytes.Span) : body.AsText() ?? string.Empty;
        var read = response["output_type"].AsText() switch
        {
            "rawdata" => body,
            "rawdatatxt" => text,
            _ => Json(text),
        };

        // A list has no names for pills to go by.
        return RecordValue.Of(
            ("response", read is ListValue ? RecordValue.Of(("array", read)) : read), ("body", read), ("headers", headers), ("status_code", status));
    }

    private static Value Json(string text)
    {
        try
        {
            return text.Length == 0 ? RecordValue.Empty : PlainJson.Read(text);
        }
        catch (JsonException refused)
        {
            throw new ConnectorException(FailureKind.Format, $"the answer is no JSON: {refused.Message}");
        }
    }

    // A list of {header, value}, or a record of them.
    private static RecordValue Pairs(Value written, string key) => written switch
    {
        RecordValue record => record,
        ListValue list => RecordValue.From(list
            .Where(pair => pair[key] is TextValue { Text.Length: > 0 })
            .Select(pair => KeyValuePair.Create(pair[key].AsText()!, pair["value"]))),
        _ => RecordValue.Empty,
    };

    private static RequestFormat FormatOf(string? contentType, Value body) => contentType switch
    {
        _ when body is TextValue => RequestFormat.Plain,
        { } form when form.Contains("urlencoded", StringComparison.Ordinal) => RequestFormat.Form,
        { } parts when parts.Contains("multipart", StringComparison.Ordinal) => RequestFormat.Multipart,
        _ => RequestFormat.Json,
    };
}
