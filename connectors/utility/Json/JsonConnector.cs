using System.Text;
using System.Text.Json;
using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Connectors.Utility.Json;

/// <summary>
/// Reads JSON texts (recipe-format 15.5). No immediate actions: with made-up data a document is rarely JSON, so stubs
/// answer them.
/// </summary>
internal static class JsonConnector
{
    public static ConnectorDefinition Define() => LocalConnector.Of(
        "json_parser",
        "JSON tools",
        [
            LocalConnector.Action("parse_json", "Parse JSON document", (_, input, _) => new(Parse(input))),
            LocalConnector.Action("parse_json_v2", "Parse JSON", (_, input, _) => new(Parse(input))),
            LocalConnector.Action("create_json", "Compose JSON", (_, input, _) => new(RecordValue.Of(("json", PlainJson.Write(input["document"]))))),
        ]);

    // A list has no names for pills to go by, so it stands under the schema's list field (array, where there is none).
    private static Value Parse(RecordValue input)
    {
        var document = input["document"] switch
        {
            TextValue text => Read(Encoding.UTF8.GetBytes(text.Text.TrimStart('\uFEFF'))),
            BinaryValue bytes => Read(Decoded(bytes, input["encoding"].AsText())),
            NullValue => throw Written.Missing("Document"),
            var parsed => parsed,
        };
        return RecordValue.Of(("document", document is ListValue ? RecordValue.Of((ArrayField(input), document)) : document));
    }

    private static string ArrayField(RecordValue input) =>
        SchemaText.Read(input["sample_document"]) is [var only] && only["type"].AsText() == "array" ? SchemaText.NameOf(only) : "array";

    private static byte[] Decoded(BinaryValue bytes, string? encoding)
    {
        try
        {
            return encoding is null || encoding.Equals("UTF-8", StringComparison.OrdinalIgnoreCase)
                ? bytes.Bytes.ToArray()
                : Encoding.Convert(Encoding.GetEncoding(encoding), Encoding.UTF8, bytes.Bytes.ToArray());
        }
        catch (ArgumentException)
        {
            throw new ConnectorException(FailureKind.Input, $"the encoding \"{encoding}\" is not known here");
        }
    }

    private static Value Read(byte[] json)
    {
        try
        {
            return PlainJson.Read(json);
        }
        catch (JsonException refused)
        {
            throw new ConnectorException(FailureKind.Format, $"the document is no JSON: {refused.Message.Split(" LineNumber:")[0]} (line {refused.LineNumber + 1})");
        }
    }
}
