using System.Xml;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Formats;

/// <summary>
/// <c>from_xml</c> as the platform has it: every element is a list of hashes under its name, attributes under
/// <c>@name</c>, text under <c>content!</c> (formulas.md section 9). Nothing outside the text is ever read.
/// </summary>
internal static class XmlReading
{
    private const int Deepest = 500;

    public static RubyHash Of(RubyRun run, RubyString self)
    {
        try
        {
            using var reader = new XmlTextReader(new StringReader(self.Text.TrimStart('\uFEFF').TrimStart()))
            {
                Namespaces = false,
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                WhitespaceHandling = WhitespaceHandling.None,
            };
            return Read(run, reader);
        }
        catch (XmlException failed)
        {
            throw new RubyException("Nokogiri::XML::SyntaxError", Refusal(self.Text.TrimStart('\uFEFF').TrimStart(), failed));
        }
    }

    // The two that authors meet are in the vendor's words.
    private static string Refusal(string text, XmlException failed) => text switch
    {
        "" => "1:1: FATAL: Document is empty",
        _ when text[0] != '<' => "1:1: FATAL: Start tag expected, '<' not found",
        _ => $"{failed.LineNumber}:{failed.LinePosition}: FATAL: {failed.Message}",
    };

    private static RubyHash Read(RubyRun run, XmlTextReader reader)
    {
        var open = new Stack<RubyHash>([new RubyHash(isIndifferent: true)]);
        while (reader.Read())
        {
            run.Step();
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    var element = Enter(reader, open.Peek());
                    if (!reader.IsEmptyElement)
                    {
                        open.Push(element);
                    }

                    break;
                case XmlNodeType.EndElement:
                    open.Pop();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA:
                    AddText(open.Peek(), reader.Value);
                    break;
            }

            if (open.Count > Deepest)
            {
                throw new RubyException("Nokogiri::XML::SyntaxError", $"Excessive depth in document: {Deepest}");
            }
        }

        return open.Peek();
    }

    // The reader stands on the element again afterwards.
    private static RubyHash Enter(XmlTextReader reader, RubyHash parent)
    {
        var element = new RubyHash(isIndifferent: true);
        var name = new RubyString(reader.Name);
        while (reader.MoveToNextAttribute())
        {
            element[new RubyString("@" + reader.Name)] = new RubyString(reader.Value);
        }

        reader.MoveToElement();
        if (parent[name] is RubyList known)
        {
            known.Items.Add(element);
        }
        else
        {
            parent[name] = RubyList.Of(element);
        }

        return element;
    }

    private static void AddText(RubyHash element, string text)
    {
        var key = new RubyString("content!");
        element[key] = new RubyString((element[key] as RubyString)?.Text + text);
    }
}
