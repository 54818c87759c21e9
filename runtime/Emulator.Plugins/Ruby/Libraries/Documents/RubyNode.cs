using System.Xml;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Plugins.Ruby.Libraries.Documents;

/// <summary>A document, element, text or attribute of <c>Nokogiri::XML</c>.</summary>
internal sealed class RubyNode(XmlNode node) : RubyObject
{
    public XmlNode Node => node;

    /// <summary>What was wrong with the text of a document.</summary>
    public IReadOnlyList<string> Errors { get; init; } = [];

    public override RubyClass Class => NodeClasses.Of(node);

    public override bool IsFrozen => false;

    public override string ToText() => node is XmlCharacterData or XmlAttribute ? node.Value ?? string.Empty : node.OuterXml;

    public override string Inspect() => $"#<{Class.Name}>";

    public override bool IsEqualTo(RubyObject other) => other is RubyNode that && that.Node == node;

    public override int KeyHash() => node.GetHashCode();
}
