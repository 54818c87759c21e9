namespace Emulator.Ruby.Tree.Patterns;

/// <summary>A value that is asked with <c>===</c>: a literal, a range, a class, or <c>^name</c>, <c>^(expression)</c>.</summary>
public sealed record ValuePatternNode(SourceSpan Span, Node Value) : Node(Span);
