namespace Emulator.Ruby.Tree;

/// <summary><c>retry</c> in a <c>rescue</c>: the body runs again.</summary>
public sealed record RetryNode(SourceSpan Span) : Node(Span);
