namespace Emulator.Ruby.Tree;

/// <summary>A method call. Operators are calls of their names (<c>+</c>, <c>[]</c>, <c>[]=</c>, <c>-@</c>, <c>!=</c>, <c>=~</c>); without a receiver it is a function of <c>self</c>. <c>IsSafe</c> is <c>&amp;.</c>; <c>BlockArgument</c> is <c>&amp;value</c>. Attribute and index assignment are calls too when they stand alone (<c>a[1] = 2</c> is an <see cref="AssignNode"/>).</summary>
public sealed record CallNode(SourceSpan Span, Node? Receiver, string Name, IReadOnlyList<Node> Arguments, BlockNode? Block = null, Node? BlockArgument = null, bool IsSafe = false, SourceSpan NameSpan = default) : Node(Span);
