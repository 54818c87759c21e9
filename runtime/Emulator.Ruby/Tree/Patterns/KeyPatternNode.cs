namespace Emulator.Ruby.Tree.Patterns;

/// <summary><c>name: pattern</c> of a hash; without a pattern the value takes the name of its key.</summary>
public sealed record KeyPatternNode(SourceSpan Span, string Key, Node? Pattern) : Node(Span);
