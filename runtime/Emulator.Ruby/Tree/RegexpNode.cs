namespace Emulator.Ruby.Tree;

/// <summary>A pattern of literal parts (<see cref="StringNode"/>, escapes kept as written) and expressions; options are letters of <c>imx</c>.</summary>
public sealed record RegexpNode(SourceSpan Span, IReadOnlyList<Node> Parts, string Options) : Node(Span);
