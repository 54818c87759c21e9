using System.Text;
using System.Xml;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries.Documents;

/// <summary>A node as libxml writes it: elements that hold no text are laid out by two blanks a level.</summary>
internal sealed class NodeText(RubyRun run)
{
    private readonly StringBuilder _text = new();

    public static string Of(RubyRun run, XmlNode node, bool isLaidOut = true, bool hasDeclaration = true)
    {
        var text = new NodeText(run);
        if (node is not XmlDocument document)
        {
            text.Write(node, 0, isLaidOut);
            return text._text.ToString();
        }

        if (hasDeclaration)
        {
            var encoding = (document.FirstChild as XmlDeclaration)?.Encoding;
            text._text.Append("<?xml version=\"1.0\"").Append(string.IsNullOrEmpty(encoding) ? string.Empty : $" encoding=\"{encoding}\"").Append("?>\n");
        }

        foreach (var child in document.ChildNodes.Cast<XmlNode>().Where(child => child is XmlElement or XmlComment or XmlProcessingInstruction))
        {
            text.Write(child, 0, isLaidOut);
            text._text.Append('\n');
        }

        return text._text.ToString();
    }

    public static string Escaped(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal).Replace("\r", "&#13;", StringComparison.Ordinal);

    private void Write(XmlNode node, int depth, bool isLaidOut)
    {
        run.Step();
        run.CheckTextLength(_text.Length);
        switch (node)
        {
            case XmlElement element:
                WriteElement(element, depth, isLaidOut);
                break;
            case XmlAttribute attribute:
                _text.Append(attribute.Value);
                break;
            case XmlCDataSection data:
                _text.Append("<![CDATA[").Append(data.Value).Append("]]>");
                break;
            case XmlCharacterData { NodeType: not XmlNodeType.Comment } text:
                _text.Append(Escaped(text.Value ?? string.Empty));
                break;
            default:
                _text.Append(node.OuterXml);
                break;
        }
    }

    private void WriteElement(XmlElement element, int depth, bool isLaidOut)
    {
        _text.Append('<').Append(element.Name);
        foreach (XmlAttribute attribute in element.Attributes)
        {
            _text.Append(' ').Append(attribute.Name).Append("=\"").Append(Escaped(attribute.Value).Replace("\"", "&quot;", StringComparison.Ordinal).Replace("\n", "&#10;", StringComparison.Ordinal)).Append('"');
        }

        if (!element.HasChildNodes)
        {
            _text.Append("/>");
            return;
        }

        _text.Append('>');
        var children = element.ChildNodes.Cast<XmlNode>().ToList();
        var isOnLines = isLaidOut && !children.Exists(child => child is XmlCharacterData and not XmlComment);
        foreach (var child in children)
        {
            _text.Append(isOnLines ? "\n" + new string(' ', 2 * (depth + 1)) : string.Empty);
            Write(child, depth + 1, isOnLines);
        }

        _text.Append(isOnLines ? "\n" + new string(' ', 2 * depth) : string.Empty).Append("</").Append(element.Name).Append('>');
    }
}
