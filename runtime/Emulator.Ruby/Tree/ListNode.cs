namespace Emulator.Ruby.Tree;

/// <summary><c>[a, *b]</c>; an element may be a <see cref="SplatNode"/>.</summary>
public sealed record ListNode(SourceSpan Span, IReadOnlyList<Node> Elements) : Node(Span);
