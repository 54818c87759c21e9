namespace Emulator.Ruby.Tree;

/// <summary><c>super</c>: the method of this name that the class inherits. The call holds name, arguments and block; a bare word passes on what the method was given.</summary>
public sealed record SuperNode(SourceSpan Span, CallNode Call) : Node(Span);
