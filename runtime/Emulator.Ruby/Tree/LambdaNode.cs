namespace Emulator.Ruby.Tree;

/// <summary><c>-&gt;(a) { … }</c>; <c>lambda do … end</c> is a call with a block.</summary>
public sealed record LambdaNode(SourceSpan Span, ParameterList Parameters, Node Body) : Node(Span);
