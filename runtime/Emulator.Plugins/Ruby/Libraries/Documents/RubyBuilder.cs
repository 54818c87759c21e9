using System.Xml;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Compilation;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries.Documents;

/// <summary>An object of <c>Nokogiri::XML::Builder</c>: every name that it does not know becomes an element.</summary>
internal sealed class RubyBuilder : RubyObject
{
    private readonly bool _isGiven;
    private XmlNode _parent;
    private string? _prefix;

    /// <param name="encoding">For the declaration; null for none.</param>
    /// <param name="block">Fills the document; without a parameter it runs as the builder.</param>
    public RubyBuilder(string? encoding, RubyProc? block)
    {
        Document = new XmlDocument { PreserveWhitespace = true, XmlResolver = null };
        if (encoding is not null)
        {
            Document.AppendChild(Document.CreateXmlDeclaration("1.0", encoding, null));
        }

        (_parent, _isGiven) = (Document, block is CompiledProc { Arity: > 0 });
    }

    public XmlDocument Document { get; }

    public override RubyClass Class => BuilderMethods.Builder;

    public override string ToText() => "#<Nokogiri::XML::Builder>";

    /// <summary>The next element gets this prefix.</summary>
    public RubyBuilder Within(string prefix)
    {
        _prefix = prefix;
        return this;
    }

    public void Append(XmlNode node) => DocumentGuard.Within(() => _parent.AppendChild(node));

    /// <summary>An element of that name: hashes are its attributes, other values its text, a block what stands in it.</summary>
    public RubyObject Element(RubyRun run, string name, in Arguments given)
    {
        run.Step();
        var full = _prefix is null ? name.TrimEnd('_') : $"{_prefix}:{name.TrimEnd('_')}";
        _prefix = null;
        var attributes = given.Values.ToArray().OfType<RubyHash>().Append(given.Keywords).OfType<RubyHash>().SelectMany(hash => hash.Pairs).ToList();
        var element = DocumentGuard.Within(() => Made(full, attributes));

        foreach (var text in given.Values.ToArray().Where(value => value is not (RubyHash or RubyNil)))
        {
            element.AppendChild(Document.CreateTextNode(text.ToText()));
        }

        DocumentGuard.CheckDepth(_parent, element);
        DocumentGuard.Within(() => _parent.AppendChild(element));
        if (given.Block is { } block)
        {
            var outer = _parent;
            _parent = element;
            Fill(run, block);
            _parent = outer;
        }

        return this;
    }

    public void Fill(RubyRun run, RubyProc block) => _ = !_isGiven && block is CompiledProc body ? body.CallOn(run, this, Arguments.None) : block.Call(run, new Arguments([this]));

    private XmlElement Made(string name, List<KeyValuePair<RubyObject, RubyObject>> attributes)
    {
        var prefix = name.Contains(':', StringComparison.Ordinal) ? name[..name.IndexOf(':', StringComparison.Ordinal)] : string.Empty;
        var declared = attributes.FirstOrDefault(pair => pair.Key.ToText() == (prefix.Length == 0 ? "xmlns" : "xmlns:" + prefix)).Value?.ToText();
        var known = declared ?? (_parent as XmlElement)?.GetNamespaceOfPrefix(prefix);
        var element = prefix.Length > 0 && string.IsNullOrEmpty(known)
            ? throw RubyErrors.Argument($"Namespace {prefix} has not been defined")
            : Document.CreateElement(name, known ?? string.Empty);
        foreach (var (key, value) in attributes)
        {
            Set(element, key.ToText(), value.ToText());
        }

        return element;
    }

    private static void Set(XmlElement element, string name, string value)
    {
        if (name == "xmlns" || name.StartsWith("xmlns:", StringComparison.Ordinal))
        {
            element.SetAttribute(name, value);
            return;
        }

        var prefix = name.Contains(':', StringComparison.Ordinal) ? element.GetNamespaceOfPrefix(name[..name.IndexOf(':', StringComparison.Ordinal)]) : string.Empty;
        var attribute = element.OwnerDocument.CreateAttribute(name, prefix);
        attribute.Value = value;
        element.SetAttributeNode(attribute);
    }
}
