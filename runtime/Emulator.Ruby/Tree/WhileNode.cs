namespace Emulator.Ruby.Tree;

/// <summary><c>while</c>, <c>until</c>, the modifiers; <c>RunsFirst</c> for <c>begin … end while</c>.</summary>
public sealed record WhileNode(SourceSpan Span, Node Condition, Node Body, bool IsUntil, bool RunsFirst) : Node(Span);
