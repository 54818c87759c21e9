namespace Emulator.Ruby.Tree;

/// <summary>One <c>when</c>; a pattern may be a <see cref="SplatNode"/>.</summary>
public sealed record WhenNode(SourceSpan Span, IReadOnlyList<Node> Patterns, Node Body) : Node(Span);
