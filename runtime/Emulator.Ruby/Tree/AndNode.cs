namespace Emulator.Ruby.Tree;

/// <summary><c>&amp;&amp;</c>, <c>and</c>.</summary>
public sealed record AndNode(SourceSpan Span, Node Left, Node Right) : Node(Span);
