namespace Emulator.Ruby.Tree.Patterns;

/// <summary><c>a | b</c>.</summary>
public sealed record AnyOfPatternNode(SourceSpan Span, IReadOnlyList<Node> Patterns) : Node(Span);
