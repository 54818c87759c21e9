namespace Emulator.Ruby.Tree;

/// <summary>One <c>rescue A, B =&gt; e</c>; no classes means StandardError.</summary>
public sealed record RescueNode(SourceSpan Span, IReadOnlyList<Node> Classes, string? Variable, Node Body) : Node(Span);
