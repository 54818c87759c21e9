namespace Emulator.Ruby.Tree;

/// <summary>What is read but never runs, such as a command of the machine: it raises the error when it is reached, as a file is loaded for all that runs.</summary>
public sealed record RefusedNode(SourceSpan Span, string ErrorClass, string Message) : Node(Span);
