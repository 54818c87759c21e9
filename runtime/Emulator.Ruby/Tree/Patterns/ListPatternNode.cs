namespace Emulator.Ruby.Tree.Patterns;

/// <summary><c>[a, *rest, b]</c>, <c>Type(a, b)</c>. A part may be a <see cref="SplatNode"/> of a <see cref="BindPatternNode"/>, or of nil where it has no name; two of them look for the parts between anywhere in the list.</summary>
public sealed record ListPatternNode(SourceSpan Span, Node? Type, IReadOnlyList<Node> Parts) : Node(Span);
