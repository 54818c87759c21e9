using System.Xml;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries.Documents;

/// <summary>The methods of <c>Nokogiri::XML::Node</c> that look.</summary>
internal static class NodeMethods
{
    public static void Define(MethodTable<RubyNode> table) => table
        .Add("name", self => new RubyString(Name(self.Node))).Alias("node_name", "name")
        .Add("text", self => new RubyString(self.Node is XmlAttribute ? self.Node.Value ?? string.Empty : self.Node.InnerText)).Alias("content", "text").Alias("inner_text", "text").Alias("to_str", "text")
        .Add("value", self => self.Node.Value is { } value ? new RubyString(value) : RubyNil.Instance)
        .Add("to_xml(*more, **options)", (RubyRun run, RubyNode self, in Arguments given) => new RubyString(NodeText.Of(run, self.Node, given.Keyword("indent") is not SmallInteger { Number: 0 }, given.Keyword("save_with") is not SmallInteger)))
        .Alias("to_s", "to_xml").Alias("serialize", "to_xml")
        .Add("inner_html", (run, self) => new RubyString(string.Concat(self.Node.ChildNodes.Cast<XmlNode>().Select(child => NodeText.Of(run, child)))))
        .Add("[](name)", (self, name) => Attribute(self, name) is { } found ? new RubyString(found.Value) : RubyNil.Instance).Alias("attr", "[]").Alias("get_attribute", "[]")
        .Add("attribute(name)", (self, name) => Attribute(self, name) is { } found ? new RubyNode(found) : RubyNil.Instance)
        .Add("attributes", self => Named(self, static attribute => new RubyNode(attribute)))
        .Add("attribute_nodes", self => new RubyList(Attributes(self).Select(attribute => new RubyNode(attribute))))
        .Add("to_h", self => Named(self, static attribute => new RubyString(attribute.Value)))
        .Add("keys", self => new RubyList(Attributes(self).Select(attribute => new RubyString(attribute.LocalName))))
        .Add("values", self => new RubyList(Attributes(self).Select(attribute => new RubyString(attribute.Value))))
        .Add("key?(name)", (self, name) => RubyBoolean.Of(Attribute(self, name) is not null)).Alias("has_attribute?", "key?")
        .Add("xpath(path, names = nil)", (RubyRun run, RubyNode self, in Arguments given) => NodeSearch.Path(run, self.Node, given))
        .Add("at_xpath(path, names = nil)", (RubyRun run, RubyNode self, in Arguments given) => NodeSearch.First(NodeSearch.Path(run, self.Node, given)))
        .Add("css(selector, *more)", (RubyRun run, RubyNode self, in Arguments given) => NodeSearch.Selected(run, self.Node, given))
        .Add("at_css(selector, *more)", (RubyRun run, RubyNode self, in Arguments given) => NodeSearch.First(NodeSearch.Selected(run, self.Node, given)))
        .Add("search(path, names = nil)", (RubyRun run, RubyNode self, in Arguments given) => NodeSearch.Either(run, self.Node, given)).Alias("/", "search")
        .Add("at(path, names = nil)", (RubyRun run, RubyNode self, in Arguments given) => NodeSearch.First(NodeSearch.Either(run, self.Node, given))).Alias("%", "at");

    public static void DefineKinship(MethodTable<RubyNode> table) => table
        .Add("children", self => new RubyNodeSet([.. Children(self)]))
        .Add("element_children", self => new RubyNodeSet([.. Children(self).OfType<XmlElement>()])).Alias("elements", "element_children")
        .Add("child", self => Of(self.Node.FirstChild))
        .Add("first_element_child", self => Of(Children(self).OfType<XmlElement>().FirstOrDefault()))
        .Add("last_element_child", self => Of(Children(self).OfType<XmlElement>().LastOrDefault()))
        .Add("parent", self => Of((self.Node as XmlAttribute)?.OwnerElement ?? self.Node.ParentNode))
        .Add("ancestors", self => new RubyNodeSet([.. Above(self.Node)]))
        .Add("next_sibling", self => Of(self.Node.NextSibling)).Alias("next", "next_sibling")
        .Add("previous_sibling", self => Of(self.Node.PreviousSibling)).Alias("previous", "previous_sibling")
        .Add("next_element", self => Of(Beside(self.Node, static node => node.NextSibling)))
        .Add("previous_element", self => Of(Beside(self.Node, static node => node.PreviousSibling)))
        .Add("document", self => Of(self.Node as XmlDocument ?? self.Node.OwnerDocument))
        .Add("text?", self => RubyBoolean.Of(self.Node is XmlCharacterData and not (XmlComment or XmlCDataSection)))
        .Add("element?", self => RubyBoolean.Of(self.Node is XmlElement)).Alias("elem?", "element?")
        .Add("comment?", self => RubyBoolean.Of(self.Node is XmlComment))
        .Add("cdata?", self => RubyBoolean.Of(self.Node is XmlCDataSection))
        .Add("blank?", self => RubyBoolean.Of(self.Node is XmlCharacterData && string.IsNullOrWhiteSpace(self.Node.Value)))
        .Add("namespace", self => self.Node.NamespaceURI.Length == 0 ? RubyNil.Instance : new RubyOpenStruct(new RubyHash
        {
            [RubySymbol.Of("href")] = new RubyString(self.Node.NamespaceURI),
            [RubySymbol.Of("prefix")] = self.Node.Prefix.Length == 0 ? RubyNil.Instance : new RubyString(self.Node.Prefix),
        }))
        .Add("namespaces", self => Namespaces((self.Node as XmlDocument)?.DocumentElement ?? self.Node))
        .Add("path", self => new RubyString(Path(self.Node)))
        .Add("traverse(&block)", Traverse);

    public static void DefineDocument(MethodTable<RubyNode> table) => table
        .Add("root", self => Of(((XmlDocument)self.Node).DocumentElement))
        .Add("errors", self => new RubyList(self.Errors.Select(error => new RubyString(error))))
        .Add("encoding", self => self.Node.FirstChild is XmlDeclaration { Encoding.Length: > 0 } declaration ? new RubyString(declaration.Encoding) : RubyNil.Instance)
        .Add("remove_namespaces!", NodeChanges.WithoutNamespaces);

    public static RubyObject Of(XmlNode? node) => node is null ? RubyNil.Instance : new RubyNode(node);

    private static IEnumerable<XmlNode> Children(RubyNode self) => self.Node.ChildNodes.Cast<XmlNode>().Where(child => child is not (XmlDeclaration or XmlDocumentType));

    private static IEnumerable<XmlAttribute> Attributes(RubyNode self) => (self.Node as XmlElement)?.Attributes.Cast<XmlAttribute>().Where(attribute => attribute.Name != "xmlns" && attribute.Prefix != "xmlns") ?? [];

    private static XmlAttribute? Attribute(RubyNode self, RubyObject name) =>
        Attributes(self).FirstOrDefault(attribute => attribute.Name == name.ToText() || attribute.LocalName == name.ToText());

    private static RubyHash Named(RubyNode self, Func<XmlAttribute, RubyObject> value)
    {
        var named = new RubyHash();
        foreach (var attribute in Attributes(self))
        {
            named[new RubyString(attribute.LocalName)] = value(attribute);
        }

        return named;
    }

    private static string Name(XmlNode node) => node switch
    {
        XmlDocument => "document",
        XmlCDataSection => "#cdata-section",
        XmlComment => "comment",
        XmlCharacterData => "text",
        _ => node.LocalName,
    };

    private static RubyHash Namespaces(XmlNode node)
    {
        var all = new RubyHash();
        foreach (var element in Above(node).Prepend(node).OfType<XmlElement>())
        {
            foreach (var attribute in element.Attributes.Cast<XmlAttribute>().Where(attribute => attribute.Name == "xmlns" || attribute.Prefix == "xmlns"))
            {
                all[new RubyString(attribute.Name)] = new RubyString(attribute.Value);
            }
        }

        return all;
    }

    private static IEnumerable<XmlNode> Above(XmlNode node)
    {
        for (var parent = node.ParentNode; parent is not null; parent = parent.ParentNode)
        {
            yield return parent;
        }
    }

    private static string Path(XmlNode node)
    {
        if (node is XmlDocument)
        {
            return "/";
        }

        var alike = node.ParentNode?.ChildNodes.Cast<XmlNode>().Where(other => other.GetType() == node.GetType() && other.Name == node.Name).ToList() ?? [node];
        var above = (node as XmlAttribute)?.OwnerElement ?? node.ParentNode;
        var name = node switch { XmlAttribute => "@" + node.Name, XmlCharacterData => "text()", _ => node.Name };
        return $"{(above is null or XmlDocument ? string.Empty : Path(above))}/{name}{(alike.Count > 1 ? $"[{alike.IndexOf(node) + 1}]" : string.Empty)}";
    }

    private static XmlNode? Beside(XmlNode node, Func<XmlNode, XmlNode?> step)
    {
        var beside = step(node);
        while (beside is not null and not XmlElement)
        {
            beside = step(beside);
        }

        return beside;
    }

    // What is within comes before the node itself.
    private static RubyObject Traverse(RubyRun run, RubyNode self, in Arguments given)
    {
        var block = given.RequiredBlock;
        foreach (var child in Children(self).ToList())
        {
            Traverse(run, new RubyNode(child), given);
        }

        block.Yield(run, self);
        return self;
    }
}
