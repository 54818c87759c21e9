namespace Emulator.Ruby.Tree;

/// <summary><c>self</c>.</summary>
public sealed record SelfNode(SourceSpan Span) : Node(Span);
