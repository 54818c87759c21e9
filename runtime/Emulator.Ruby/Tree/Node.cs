namespace Emulator.Ruby.Tree;

/// <summary>A node of the syntax tree: immutable, with the stretch of source it was read from.</summary>
public abstract record Node(SourceSpan Span);
