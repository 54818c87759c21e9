namespace Emulator.Ruby.Tree;

/// <summary>Statements one after the other; the value is the last one's, nil when there are none. A whole source, a body, a parenthesis.</summary>
public sealed record SequenceNode(SourceSpan Span, IReadOnlyList<Node> Statements) : Node(Span);
