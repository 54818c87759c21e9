namespace Emulator.Ruby.Tree;

/// <summary><c>return</c>.</summary>
public sealed record ReturnNode(SourceSpan Span, Node? Value) : Node(Span);
