namespace Emulator.Ruby.Tree;

/// <summary><c>(a, b)</c> among targets.</summary>
public sealed record MultipleTargetNode(SourceSpan Span, IReadOnlyList<Node> Targets) : Node(Span);
