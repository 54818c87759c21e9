namespace Emulator.Ruby.Tree;

/// <summary><c>{ a: 1, "b" => 2 }</c>. Without braces it stands last among a call's arguments: its keywords.</summary>
public sealed record HashNode(SourceSpan Span, IReadOnlyList<HashPairNode> Pairs, bool HasBraces = true) : Node(Span);
