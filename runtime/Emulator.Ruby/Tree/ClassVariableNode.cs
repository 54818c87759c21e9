namespace Emulator.Ruby.Tree;

/// <summary>A variable that a class shares with its objects, <c>@@name</c>; the name has no sign.</summary>
public sealed record ClassVariableNode(SourceSpan Span, string Name) : Node(Span);
