namespace Emulator.Ruby.Tree;

/// <summary><c>||</c>, <c>or</c>.</summary>
public sealed record OrNode(SourceSpan Span, Node Left, Node Right) : Node(Span);
