using System.Text.Json;
using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Connectors.Utility.Json;

/// <summary>Reads JSON texts (recipe-format 15.5).</summary>
internal static class JsonConnector
{
    public static ConnectorDefinition Define() => LocalConnector.Of(
        "json_parser",
        "JSON tools",
        [
            LocalConnector.Immediate("parse_json", "Parse JSON document", (_, input) => Parse(input)),
            LocalConnector.Immediate("parse_json_v2", "Parse JSON", (_, input) => Parse(input)),
            LocalConnector.Immediate("create_json", "Compose JSON", (_, input) => RecordValue.Of(("json", PlainJson.Write(input["document"])))),
        ]);

    private static Value Parse(RecordValue input)
    {
        var document = input["document"] switch
        {
            TextValue text => Read(text.Text),
            BinaryValue bytes => Read(System.Text.Encoding.UTF8.GetString(bytes.Bytes.Span)),
            var parsed => parsed,
        };

        // A list has no names for pills to go by.
        return RecordValue.Of(("document", document is ListValue ? RecordValue.Of(("array", document)) : document));
    }

    private static Value Read(string text)
    {
        try
        {
            return PlainJson.Read(text);
        }
        catch (JsonException refused)
        {
            throw new ConnectorException(FailureKind.Format, $"the document is no JSON: {refused.Message.Split(" LineNumber:")[0]} (line {refused.LineNumber + 1})");
        }
    }
}
