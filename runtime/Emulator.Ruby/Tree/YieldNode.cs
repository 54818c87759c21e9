namespace Emulator.Ruby.Tree;

/// <summary><c>yield</c>: a call of the block that the method around was given, which waits in the variable <c>Block</c>. Asked for with <c>defined?</c>, as by <c>block_given?</c>, it is there when a block was given.</summary>
public sealed record YieldNode(SourceSpan Span, string Block, IReadOnlyList<Node> Arguments) : Node(Span);
