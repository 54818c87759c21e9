namespace Emulator.Ruby.Tree;

/// <summary><c>a, (b, c), *d = value</c>; a nested group is a MultipleTargetNode, a splat a <see cref="SplatNode"/>; several right sides are one <see cref="ListNode"/>.</summary>
public sealed record MultipleAssignNode(SourceSpan Span, IReadOnlyList<Node> Targets, Node Value) : Node(Span);
