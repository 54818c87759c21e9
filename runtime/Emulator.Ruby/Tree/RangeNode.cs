namespace Emulator.Ruby.Tree;

/// <summary><c>a..b</c>, <c>a...b</c>, open on either side.</summary>
public sealed record RangeNode(SourceSpan Span, Node? First, Node? Last, bool ExcludesLast) : Node(Span);
