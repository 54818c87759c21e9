using System.Xml;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries.Documents;

/// <summary>The methods of <c>Nokogiri::XML::Node</c> that change its document.</summary>
internal static class NodeChanges
{
    public static void Define(MethodTable<RubyNode> table) => table
        .Add("[]=(name, value)", (RubyRun _, RubyNode self, in Arguments given) =>
        {
            var (name, value) = (given[0].ToText(), given[1].ToText());
            DocumentGuard.Within(() =>
            {
                ((XmlElement)self.Node).SetAttribute(name, value);
                return value;
            });
            return given[1];
        })
        .Alias("set_attribute", "[]=")
        .Add("delete(name)", (self, name) =>
        {
            (self.Node as XmlElement)?.RemoveAttribute(name.ToText());
            return self;
        })
        .Alias("remove_attribute", "delete")
        .Add("content=(text)", (self, text) =>
        {
            if (self.Node is XmlElement)
            {
                self.Node.InnerText = text.ToText();
            }
            else
            {
                self.Node.Value = text.ToText();
            }

            return text;
        })
        .Add("remove", self =>
        {
            self.Node.ParentNode?.RemoveChild(self.Node);
            return self;
        })
        .Alias("unlink", "remove")
        .Add("add_child(node)", (self, node) =>
        {
            Append(self, node);
            return node;
        })
        .Add("<<(node)", (self, node) =>
        {
            Append(self, node);
            return self;
        });

    /// <summary>The same document with names alone.</summary>
    public static RubyObject WithoutNamespaces(RubyRun run, RubyNode self)
    {
        var document = (XmlDocument)self.Node;
        if (document.DocumentElement is { } root)
        {
            document.ReplaceChild(Plain(run, document, root), root);
        }

        return self;
    }

    private static XmlElement Plain(RubyRun run, XmlDocument document, XmlElement element)
    {
        run.Step();
        var plain = document.CreateElement(element.LocalName);
        foreach (var attribute in element.Attributes.Cast<XmlAttribute>().Where(attribute => attribute.Name != "xmlns" && attribute.Prefix != "xmlns"))
        {
            plain.SetAttribute(attribute.LocalName, attribute.Value);
        }

        foreach (XmlNode child in element.ChildNodes)
        {
            plain.AppendChild(child is XmlElement inner ? Plain(run, document, inner) : child.CloneNode(deep: true));
        }

        return plain;
    }

    // What is no XML is text.
    private static XmlNode Fragment(XmlDocument document, string text)
    {
        try
        {
            var fragment = document.CreateDocumentFragment();
            fragment.InnerXml = text;
            return fragment;
        }
        catch (XmlException)
        {
            return document.CreateTextNode(text);
        }
    }

    private static void Append(RubyNode self, RubyObject node)
    {
        var document = self.Node as XmlDocument ?? self.Node.OwnerDocument!;
        var added = node is RubyNode given ? document.ImportNode(given.Node, deep: true) : Fragment(document, node.ToText());
        DocumentGuard.CheckDepth(self.Node, added);
        DocumentGuard.Within(() => self.Node.AppendChild(added));
    }
}
