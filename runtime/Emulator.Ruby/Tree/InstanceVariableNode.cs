namespace Emulator.Ruby.Tree;

/// <summary><c>@name</c>: a variable that all code of one evaluation shares; nil until it is set.</summary>
public sealed record InstanceVariableNode(SourceSpan Span, string Name) : Node(Span);
