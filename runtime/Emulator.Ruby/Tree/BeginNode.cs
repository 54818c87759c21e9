namespace Emulator.Ruby.Tree;

/// <summary><c>begin … rescue … else … ensure … end</c>, also the body of a <c>do</c> block with <c>rescue</c>, and the rescue modifier.</summary>
public sealed record BeginNode(SourceSpan Span, Node Body, IReadOnlyList<RescueNode> Rescues, Node? Else, Node? Ensure) : Node(Span);
