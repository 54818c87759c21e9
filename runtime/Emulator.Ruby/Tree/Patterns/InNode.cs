namespace Emulator.Ruby.Tree.Patterns;

/// <summary>One <c>in</c>; the guard stands behind <c>if</c>, or negated behind <c>unless</c>.</summary>
public sealed record InNode(SourceSpan Span, Node Pattern, Node? Guard, Node Body) : Node(Span);
