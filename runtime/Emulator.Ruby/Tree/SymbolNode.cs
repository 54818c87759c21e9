namespace Emulator.Ruby.Tree;

/// <summary><c>:name</c> or a label key.</summary>
public sealed record SymbolNode(SourceSpan Span, string Name) : Node(Span);
