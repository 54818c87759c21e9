using System.Text;
using System.Text.Json;
using Emulator.Connectors.Utility.Xml;
using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Connectors.Utility.Http;

/// <summary>Reads a body by the word for its kind: json, text, raw, xml2 of generic steps; rawdatatxt, rawdata of the HTTP connector.</summary>
internal static class AnswerBody
{
    public static bool IsJson(string? kind) => kind is null or "json" or "json2";

    public static Value Read(string? kind, Value body, TimeProvider time) => kind switch
    {
        "raw" or "rawdata" or "binary" => body,
        "text" or "rawdatatxt" or "multipart" => Text(body),
        "xml" or "xml2" => XmlText.Read(Text(body), time),
        _ => Json(Text(body)),
    };

    private static string Text(Value body) => body is BinaryValue bytes ? Encoding.UTF8.GetString(bytes.Bytes.Span) : body.AsText() ?? string.Empty;

    private static Value Json(string text)
    {
        try
        {
            return string.IsNullOrWhiteSpace(text) ? RecordValue.Empty : PlainJson.Read(text);
        }
        catch (JsonException refused)
        {
            throw new ConnectorException(FailureKind.Format, $"the answer is no JSON: {refused.Message}");
        }
    }
}
