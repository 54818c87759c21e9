namespace Emulator.Ruby.Tree;

/// <summary><c>class &lt;&lt; self</c>: what stands in it belongs to the one object.</summary>
public sealed record SingletonNode(SourceSpan Span, Node Owner, Node Body) : Node(Span);
