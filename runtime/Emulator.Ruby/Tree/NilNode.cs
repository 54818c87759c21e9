namespace Emulator.Ruby.Tree;

/// <summary><c>nil</c>.</summary>
public sealed record NilNode(SourceSpan Span) : Node(Span);
