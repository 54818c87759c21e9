using System.Xml;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries.Documents;

/// <summary>The nodes that a search found, in the order of their document.</summary>
internal sealed class RubyNodeSet(IReadOnlyList<XmlNode> nodes) : RubyEnumerable
{
    public IReadOnlyList<XmlNode> Nodes => nodes;

    public override RubyClass Class => NodeClasses.Set;

    public override IEnumerable<RubyObject> Elements(RubyRun run) => nodes.Select(node => (RubyObject)new RubyNode(node));

    public override string ToText() => string.Concat(nodes.Select(node => new RubyNode(node).ToText()));

    public override string Inspect() => new RubyList(nodes.Select(node => new RubyNode(node))).Inspect();

    public override bool IsEqualTo(RubyObject other) => other is RubyNodeSet that && that.Nodes.SequenceEqual(nodes);

    public override int KeyHash() => nodes.Count;
}
