namespace Emulator.Ruby.Tree;

/// <summary><c>if</c>, <c>unless</c> (branches changed), the modifiers, <c>? :</c>; an <c>elsif</c> is an IfNode as Else.</summary>
public sealed record IfNode(SourceSpan Span, Node Condition, Node? Then, Node? Else) : Node(Span);
