namespace Emulator.Ruby.Tree;

/// <summary><c>class Path &lt; Parent</c> or <c>module Path</c>; the path is a constant. Its body runs at once with the class as self.</summary>
public sealed record ClassNode(SourceSpan Span, Node Path, Node? Parent, Node Body, bool IsModule) : Node(Span)
{
    /// <summary>Constants that the body itself sets, which nobody outside sees without the path.</summary>
    public IReadOnlyList<string> Constants => [.. Statements.Select(Constant).OfType<string>().Distinct()];

    private IReadOnlyList<Node> Statements => Body is SequenceNode sequence ? sequence.Statements : [Body];

    private static string? Constant(Node statement) => statement switch
    {
        AssignNode { Target: LocalNode { Name: [>= 'A' and <= 'Z', ..] name } } => name,
        OperatorAssignNode { Target: LocalNode { Name: [>= 'A' and <= 'Z', ..] name } } => name,
        ClassNode { Path: LocalNode name } => name.Name,
        _ => null,
    };
}
