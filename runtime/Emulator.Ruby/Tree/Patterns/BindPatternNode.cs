namespace Emulator.Ruby.Tree.Patterns;

/// <summary>A name that takes whatever stands there.</summary>
public sealed record BindPatternNode(SourceSpan Span, string Name) : Node(Span);
