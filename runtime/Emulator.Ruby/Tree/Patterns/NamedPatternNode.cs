namespace Emulator.Ruby.Tree.Patterns;

/// <summary><c>pattern =&gt; name</c>: what the pattern takes has a name.</summary>
public sealed record NamedPatternNode(SourceSpan Span, Node Pattern, string Name) : Node(Span);
