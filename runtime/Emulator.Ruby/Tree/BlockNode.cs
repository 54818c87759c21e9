namespace Emulator.Ruby.Tree;

/// <summary>A block of a call: its parameters and body.</summary>
public sealed record BlockNode(SourceSpan Span, ParameterList Parameters, Node Body) : Node(Span);
