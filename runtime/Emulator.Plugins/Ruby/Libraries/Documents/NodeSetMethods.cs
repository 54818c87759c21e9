using System.Xml;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries.Documents;

/// <summary>The methods of <c>Nokogiri::XML::NodeSet</c>, beside those of every Enumerable.</summary>
internal static class NodeSetMethods
{
    public static void Define(MethodTable<RubyNodeSet> table) => table
        .Add("each(&block)", Each)
        .Add("[](place, length = nil)", (RubyRun run, RubyNodeSet self, in Arguments given) => RubyClasses.Array.Find("[]")!.Call(run, new RubyList(self.Elements(run)), given)).Alias("slice", "[]")
        .Add("size", self => RubyInteger.Of(self.Nodes.Count)).Alias("length", "size")
        .Add("last", self => self.Nodes is [.., var last] ? new RubyNode(last) : RubyNil.Instance)
        .Add("empty?", self => RubyBoolean.Of(self.Nodes.Count == 0))
        .Add("text", self => new RubyString(string.Concat(self.Nodes.Select(node => node is XmlAttribute ? node.Value : node.InnerText)))).Alias("inner_text", "text").Alias("content", "text")
        .Add("to_s", (run, self) => new RubyString(string.Concat(self.Nodes.Select(node => NodeText.Of(run, node))))).Alias("to_xml", "to_s")
        .Add("attr(name)", (self, name) => self.Nodes is [XmlElement first, ..] && first.GetAttributeNode(name.ToText()) is { } found ? new RubyNode(found) : RubyNil.Instance).Alias("attribute", "attr")
        .Add("xpath(path, names = nil)", (RubyRun run, RubyNodeSet self, in Arguments given) => Below(run, self, given, NodeSearch.Path))
        .Add("css(selector)", (RubyRun run, RubyNodeSet self, in Arguments given) => Below(run, self, given, NodeSearch.Selected))
        .Add("search(path, names = nil)", (RubyRun run, RubyNodeSet self, in Arguments given) => Below(run, self, given, NodeSearch.Either))
        .Add("at(path)", (RubyRun run, RubyNodeSet self, in Arguments given) => NodeSearch.First(Below(run, self, given, NodeSearch.Either))).Alias("at_css", "at").Alias("at_xpath", "at")
        .Add("children", self => new RubyNodeSet([.. self.Nodes.SelectMany(node => node.ChildNodes.Cast<XmlNode>())]))
        .Add("remove", self =>
        {
            foreach (var node in self.Nodes)
            {
                node.ParentNode?.RemoveChild(node);
            }

            return self;
        }).Alias("unlink", "remove");

    private delegate RubyObject Search(RubyRun run, XmlNode node, in Arguments arguments);

    private static RubyNodeSet Below(RubyRun run, RubyNodeSet self, in Arguments arguments, Search search)
    {
        var found = new List<XmlNode>();
        foreach (var node in self.Nodes)
        {
            found.AddRange((search(run, node, arguments) as RubyNodeSet)?.Nodes.Where(one => !found.Contains(one)) ?? []);
        }

        return new RubyNodeSet(found);
    }

    private static RubyObject Each(RubyRun run, RubyNodeSet self, in Arguments given)
    {
        if (given.Block is not { } block)
        {
            return RubyClasses.Array.Find("each")!.Call(run, new RubyList(self.Elements(run)));
        }

        foreach (var node in self.Elements(run))
        {
            block.Yield(run, node);
        }

        return self;
    }
}
