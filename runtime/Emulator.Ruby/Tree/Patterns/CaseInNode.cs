namespace Emulator.Ruby.Tree.Patterns;

/// <summary><c>case … in …</c>: the first pattern that takes the subject decides; without <c>else</c> one of them must.</summary>
public sealed record CaseInNode(SourceSpan Span, Node Subject, IReadOnlyList<InNode> Branches, Node? Else) : Node(Span);
