namespace Emulator.Ruby.Tree;

/// <summary><c>Time</c>, <c>Date::Error</c>.</summary>
public sealed record ConstantNode(SourceSpan Span, string Name, Node? Scope = null) : Node(Span);
