namespace Emulator.Ruby.Tree;

/// <summary>A string of literal parts (<see cref="StringNode"/>) and expressions.</summary>
public sealed record InterpolatedStringNode(SourceSpan Span, IReadOnlyList<Node> Parts) : Node(Span);
