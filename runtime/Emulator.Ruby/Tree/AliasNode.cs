namespace Emulator.Ruby.Tree;

/// <summary><c>alias name known</c> for methods; the call passes on everything to the known one, for methods that no class here has.</summary>
public sealed record AliasNode(SourceSpan Span, string Name, string Known, Node Fallback) : Node(Span);
