namespace Emulator.Ruby.Tree;

/// <summary>A local variable or parameter that is known at this place.</summary>
public sealed record LocalNode(SourceSpan Span, string Name) : Node(Span);
