namespace Emulator.Ruby.Tree;

/// <summary><c>!</c>, <c>not</c>.</summary>
public sealed record NotNode(SourceSpan Span, Node Value) : Node(Span);
