namespace Emulator.Ruby.Tree;

/// <summary><c>target += value</c>; the operator is <c>+</c>, <c>||</c>, <c>&amp;&amp;</c> and so on.</summary>
public sealed record OperatorAssignNode(SourceSpan Span, Node Target, string Operator, Node Value) : Node(Span);
