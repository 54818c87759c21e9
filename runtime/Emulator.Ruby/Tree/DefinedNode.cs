namespace Emulator.Ruby.Tree;

/// <summary><c>defined?(x)</c>: what kind of thing it is, as a text, or nil. The value is not computed.</summary>
public sealed record DefinedNode(SourceSpan Span, Node Value) : Node(Span);
