namespace Emulator.Ruby.Tree;

/// <summary><c>def owner.name</c>: a method of the one object.</summary>
public sealed record SingletonMethodNode(SourceSpan Span, Node Owner, string Name, LambdaNode Method) : Node(Span);
