namespace Emulator.Ruby.Tree;

/// <summary><c>next</c>.</summary>
public sealed record NextNode(SourceSpan Span, Node? Value) : Node(Span);
