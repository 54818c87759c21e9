using System.Xml;
using System.Xml.XPath;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries.Documents;

/// <summary>A walk over a document that counts as steps of the run, so that no path outlives the run's limits.</summary>
internal sealed class CountedNavigator(XPathNavigator inner, RubyRun run) : XPathNavigator
{
    public override XmlNameTable NameTable => inner.NameTable;

    public override XPathNodeType NodeType => inner.NodeType;

    public override string LocalName => inner.LocalName;

    public override string Name => inner.Name;

    public override string NamespaceURI => inner.NamespaceURI;

    public override string Prefix => inner.Prefix;

    public override string BaseURI => inner.BaseURI;

    public override bool IsEmptyElement => inner.IsEmptyElement;

    public override string Value => inner.Value;

    public override object? UnderlyingObject => inner.UnderlyingObject;

    public override XPathNavigator Clone() => new CountedNavigator(inner.Clone(), run);

    public override bool MoveToFirstAttribute() => Counted(inner.MoveToFirstAttribute());

    public override bool MoveToNextAttribute() => Counted(inner.MoveToNextAttribute());

    public override bool MoveToFirstNamespace(XPathNamespaceScope scope) => Counted(inner.MoveToFirstNamespace(scope));

    public override bool MoveToNextNamespace(XPathNamespaceScope scope) => Counted(inner.MoveToNextNamespace(scope));

    public override bool MoveToNext() => Counted(inner.MoveToNext());

    public override bool MoveToPrevious() => Counted(inner.MoveToPrevious());

    public override bool MoveToFirstChild() => Counted(inner.MoveToFirstChild());

    public override bool MoveToParent() => Counted(inner.MoveToParent());

    public override bool MoveTo(XPathNavigator other) => Counted(inner.MoveTo(Inner(other)));

    public override bool MoveToId(string id) => Counted(inner.MoveToId(id));

    public override bool IsSamePosition(XPathNavigator other) => inner.IsSamePosition(Inner(other));

    public override XmlNodeOrder ComparePosition(XPathNavigator? nav) => inner.ComparePosition(nav is null ? null : Inner(nav));

    private static XPathNavigator Inner(XPathNavigator other) => (other as CountedNavigator)?.Own() ?? other;

    private XPathNavigator Own() => inner;

    private bool Counted(bool moved)
    {
        run.Step();
        return moved;
    }
}
