using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Connectors.Utility.Xml;

/// <summary>
/// XML tools: like the JSON tools, a <c>document</c> in and a <c>document</c> out. No real recipe that was counted uses
/// them; their names are inferred from those of the JSON tools.
/// </summary>
internal static class XmlConnector
{
    public static ConnectorDefinition Define() => LocalConnector.Of(
        "xml_parser",
        "XML tools",
        [
            LocalConnector.Action("parse_xml", "Parse XML document", (operation, input, _) => new(Parse(operation, input))),
            LocalConnector.Action("parse_xml_v2", "Parse XML document", (operation, input, _) => new(Parse(operation, input))),
        ]);

    private static Value Parse(IOperation operation, RecordValue input) =>
        RecordValue.Of(("document", XmlText.Read(Written.Required(input, "document", "Document"), operation.Time)));
}
