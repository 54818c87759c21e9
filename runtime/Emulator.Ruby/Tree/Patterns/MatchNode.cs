namespace Emulator.Ruby.Tree.Patterns;

/// <summary><c>value =&gt; pattern</c>, which must fit, or <c>value in pattern</c>, which tells whether it does.</summary>
public sealed record MatchNode(SourceSpan Span, Node Value, Node Pattern, bool IsTest) : Node(Span);
