using System.Xml;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Formats;

/// <summary>
/// XML as ActiveSupport's XmlMini has it: an element is a hash of its attributes and elements, text stands under
/// <c>__content__</c>, what comes several times is a list. Names are without their prefix, with <c>_</c> for <c>-</c>.
/// </summary>
internal static class XmlElements
{
    public const string Content = "__content__";
    private const int Deepest = 500;

    /// <summary>The document as a hash of its root; an empty one for a text without anything.</summary>
    /// <exception cref="RubyException">REXML::ParseException: the text is no XML.</exception>
    public static RubyHash Read(RubyRun run, string text)
    {
        var document = new RubyHash();
        if (text.Length == 0)
        {
            return document;
        }

        try
        {
            using var reader = new XmlTextReader(new StringReader(text.TrimStart('\uFEFF').TrimStart()))
            {
                Namespaces = false,
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                WhitespaceHandling = WhitespaceHandling.All,
            };
            Read(run, reader, document);
            return document;
        }
        catch (XmlException failed)
        {
            throw new RubyException("REXML::ParseException", failed.Message);
        }
    }

    private static void Read(RubyRun run, XmlTextReader reader, RubyHash document)
    {
        var open = new Stack<(string Name, RubyHash Element)>([(string.Empty, document)]);
        while (reader.Read())
        {
            run.Step();
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    var (name, isEmpty) = (reader.Name[(reader.Name.IndexOf(':', StringComparison.Ordinal) + 1)..], reader.IsEmptyElement);
                    open.Push((name, Attributes(reader)));
                    if (isEmpty)
                    {
                        Close(open);
                    }

                    break;
                case XmlNodeType.EndElement:
                    Close(open);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when open.Count > 1:
                    var element = open.Peek().Element;
                    element[new RubyString(Content)] = new RubyString((element[new RubyString(Content)] as RubyString)?.Text + reader.Value);
                    break;
            }

            if (open.Count > Deepest)
            {
                throw new RubyException("REXML::ParseException", "The document is too deep");
            }
        }
    }

    private static RubyHash Attributes(XmlTextReader reader)
    {
        var element = new RubyHash();
        while (reader.MoveToNextAttribute())
        {
            element[Key(reader.Name)] = new RubyString(reader.Value);
        }

        reader.MoveToElement();
        return element;
    }

    private static void Close(Stack<(string Name, RubyHash Element)> open)
    {
        var (name, element) = open.Pop();
        DropIndentation(element);
        var (key, parent) = (Key(name), open.Peek().Element);
        if (parent[key] is RubyList known)
        {
            known.Items.Add(element);
        }
        else
        {
            parent[key] = parent.Has(key) ? RubyList.Of(parent[key], element) : element;
        }
    }

    // Blanks between elements are how the text is laid out, and none of its content.
    private static void DropIndentation(RubyHash element)
    {
        var key = new RubyString(Content);
        if (element[key] is RubyString text && string.IsNullOrWhiteSpace(text.Text) && element.Pairs.Any(pair => pair.Value is not RubyString))
        {
            element.Remove(key);
        }
    }

    private static RubyString Key(string name) => new(name.Replace('-', '_'));
}
