namespace Emulator.Ruby.Tree;

/// <summary><c>case</c>; without a subject the branches are conditions.</summary>
public sealed record CaseNode(SourceSpan Span, Node? Subject, IReadOnlyList<WhenNode> Branches, Node? Else) : Node(Span);
