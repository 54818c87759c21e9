using System.Xml;
using System.Xml.XPath;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries.Documents;

/// <summary>Looks for nodes by path or by selector. The prefixes of the root are known, its own namespace as <c>xmlns</c>.</summary>
internal static class NodeSearch
{
    /// <summary>A set of nodes, or the number, text or boolean that the path asks for.</summary>
    public static RubyObject Path(RubyRun run, XmlNode node, in Arguments arguments)
    {
        var names = Names(node);
        foreach (var (prefix, address) in (arguments.Keywords ?? arguments.Values[1..].ToArray().OfType<RubyHash>().FirstOrDefault())?.Pairs ?? [])
        {
            names.AddNamespace(prefix.ToText(), address.ToText());
        }

        return Evaluated(run, node, arguments[0].ToText(), names);
    }

    public static RubyObject Selected(RubyRun run, XmlNode node, in Arguments arguments)
    {
        var names = Names(node);
        return Evaluated(run, node, CssPath.Of(arguments[0].ToText(), Own(node) is not null ? "xmlns:" : string.Empty), names);
    }

    /// <summary>What looks like a path is one, everything else is a selector.</summary>
    public static RubyObject Either(RubyRun run, XmlNode node, in Arguments arguments) =>
        arguments[0].ToText() is var text && (text.StartsWith("./", StringComparison.Ordinal) || text.StartsWith('/') || text == "." || text.Contains("::", StringComparison.Ordinal))
            ? Path(run, node, arguments)
            : Selected(run, node, arguments);

    public static RubyObject First(RubyObject found) => found is RubyNodeSet set ? set.Nodes is [var first, ..] ? new RubyNode(first) : RubyNil.Instance : found;

    private static string? Own(XmlNode node) => Root(node)?.GetAttribute("xmlns") is { Length: > 0 } own ? own : null;

    private static XmlElement? Root(XmlNode node) => (node as XmlDocument ?? node.OwnerDocument)?.DocumentElement;

    private static XmlNamespaceManager Names(XmlNode node)
    {
        var names = new XmlNamespaceManager((node as XmlDocument ?? node.OwnerDocument)!.NameTable);
        foreach (var attribute in Root(node)?.Attributes.Cast<XmlAttribute>() ?? [])
        {
            if (attribute.Prefix == "xmlns")
            {
                names.AddNamespace(attribute.LocalName, attribute.Value);
            }
        }

        return Own(node) is { } own ? With(names, own) : names;
    }

    // The framework keeps the name xmlns for itself; the paths say default instead.
    private static XmlNamespaceManager With(XmlNamespaceManager names, string own)
    {
        names.AddNamespace(Default, own);
        return names;
    }

    private const string Default = "default-namespace";

    private static RubyObject Evaluated(RubyRun run, XmlNode node, string path, XmlNamespaceManager names)
    {
        try
        {
            var found = new CountedNavigator(node.CreateNavigator()!, run).Evaluate(path.Replace("xmlns:", Default + ":", StringComparison.Ordinal), names);
            return found switch
            {
                double number => new RubyFloat(number),
                bool truth => RubyBoolean.Of(truth),
                string text => new RubyString(text),
                XPathNodeIterator nodes => new RubyNodeSet([.. nodes.Cast<XPathNavigator>().Select(one => one.UnderlyingObject).OfType<XmlNode>()]),
                _ => RubyNil.Instance,
            };
        }
        catch (XPathException failed)
        {
            throw new RubyException("Nokogiri::XML::XPath::SyntaxError", failed.Message.Contains("Namespace Manager", StringComparison.Ordinal) || failed.Message.Contains("prefix", StringComparison.OrdinalIgnoreCase)
                ? $"ERROR: Undefined namespace prefix: {path}"
                : $"ERROR: Invalid expression: {path}");
        }
    }
}
