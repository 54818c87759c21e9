using System.Xml;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Connections.Http;

/// <summary>
/// Reads an XML answer (connector-sdk.md 3.3): every element is a list of records under its name, attributes under
/// <c>@name</c>, text and CDATA under <c>content!</c>. Nothing outside the text is ever read.
/// </summary>
internal static class XmlAnswer
{
    private const int Deepest = 500;
    private const string Refused = "Workato::Connector::Sdk::XMLResponseFormatError";

    /// <exception cref="ConnectorException">The text is no XML.</exception>
    public static RecordValue Read(string text, bool stripsNamespaces)
    {
        var xml = text.TrimStart('\uFEFF').TrimStart();
        try
        {
            using var reader = new XmlTextReader(new StringReader(xml))
            {
                Namespaces = false,
                DtdProcessing = DtdProcessing.Ignore,
                XmlResolver = null,
                WhitespaceHandling = WhitespaceHandling.None,
            };
            return Read(reader, stripsNamespaces);
        }
        catch (XmlException failed)
        {
            throw new ConnectorException(FailureKind.Format, Refusal(xml, failed), failed) { ErrorClass = Refused };
        }
    }

    private static RecordValue Read(XmlTextReader reader, bool stripsNamespaces)
    {
        var open = new Stack<XmlElement>([new XmlElement()]);
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    var element = new XmlElement();
                    open.Peek().Add(Name(reader.Name, stripsNamespaces), element);
                    Attributes(reader, element, stripsNamespaces);
                    if (!reader.IsEmptyElement)
                    {
                        open.Push(element);
                    }

                    break;
                case XmlNodeType.EndElement:
                    open.Pop();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA:
                    open.Peek().AddText(reader.Value);
                    break;
            }

            if (open.Count > Deepest)
            {
                throw new ConnectorException(FailureKind.Format, $"Excessive depth in document: {Deepest}") { ErrorClass = Refused };
            }
        }

        return open.Peek().ToRecord();
    }

    // The reader stands on the element again afterwards.
    private static void Attributes(XmlTextReader reader, XmlElement element, bool stripsNamespaces)
    {
        while (reader.MoveToNextAttribute())
        {
            if (!stripsNamespaces || !reader.Name.StartsWith("xmlns", StringComparison.Ordinal))
            {
                element.AddAttribute(Name(reader.Name, stripsNamespaces), reader.Value);
            }
        }

        reader.MoveToElement();
    }

    private static string Name(string name, bool stripsNamespaces) =>
        stripsNamespaces ? name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..] : name;

    // The two that authors meet are in the vendor's words.
    private static string Refusal(string xml, XmlException failed) => xml switch
    {
        "" => "1:1: FATAL: Document is empty",
        _ when xml[0] != '<' => "1:1: FATAL: Start tag expected, '<' not found",
        _ => $"{failed.LineNumber}:{failed.LinePosition}: FATAL: {failed.Message}",
    };
}
