namespace Emulator.Ruby.Tree;

/// <summary>A number with a fraction or an exponent, the sign of a literal included.</summary>
public sealed record FloatNode(SourceSpan Span, double Number) : Node(Span);
