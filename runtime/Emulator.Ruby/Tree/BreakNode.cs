namespace Emulator.Ruby.Tree;

/// <summary><c>break</c>.</summary>
public sealed record BreakNode(SourceSpan Span, Node? Value) : Node(Span);
