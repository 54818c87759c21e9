namespace Emulator.Ruby.Tree;

/// <summary><c>*value</c> among arguments, elements or assignment targets.</summary>
public sealed record SplatNode(SourceSpan Span, Node Value) : Node(Span);
