namespace Emulator.Ruby.Tree;

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed record BooleanNode(SourceSpan Span, bool Truth) : Node(Span);
