namespace Emulator.Ruby.Tree;

/// <summary>One pair of a hash; without a key it is <c>**value</c>.</summary>
public sealed record HashPairNode(SourceSpan Span, Node? Key, Node Value) : Node(Span);
