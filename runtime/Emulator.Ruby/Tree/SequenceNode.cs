namespace Emulator.Ruby.Tree;

/// <summary>Statements one after the other; the value is the last one's, nil when there are none. A whole source, a body, a parenthesis.</summary>
public sealed record SequenceNode(SourceSpan Span, IReadOnlyList<Node> Statements) : Node(Span)
{
    /// <summary>Of a whole source: the global variables of its own that are named anywhere in it, with their <c>$</c>.</summary>
    public IReadOnlyCollection<string> Globals { get; init; } = [];
}
