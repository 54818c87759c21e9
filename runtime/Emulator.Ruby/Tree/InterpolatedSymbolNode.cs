namespace Emulator.Ruby.Tree;

/// <summary><c>:"a#{b}"</c>.</summary>
public sealed record InterpolatedSymbolNode(SourceSpan Span, IReadOnlyList<Node> Parts) : Node(Span);
