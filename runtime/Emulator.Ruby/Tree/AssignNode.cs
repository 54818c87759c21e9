namespace Emulator.Ruby.Tree;

/// <summary><c>target = value</c>. A target is a <see cref="LocalNode"/>, or a <see cref="CallNode"/> <c>[]</c> or attribute reader whose writer is called.</summary>
public sealed record AssignNode(SourceSpan Span, Node Target, Node Value) : Node(Span);
