namespace Emulator.Ruby.Tree;

/// <summary>What Ruby remembers of the last match or error: the name is <c>1</c> to <c>99</c>, <c>~</c>, <c>&amp;</c>, <c>`</c>, <c>'</c> or <c>!</c>.</summary>
public sealed record GlobalNode(SourceSpan Span, string Name) : Node(Span);
