namespace Emulator.Ruby.Tree.Patterns;

/// <summary><c>{ name: pattern, **rest }</c>. <c>Rest</c> is a <see cref="BindPatternNode"/>, or nil for <c>**nil</c>: nothing else may be there.</summary>
public sealed record HashPatternNode(SourceSpan Span, Node? Type, IReadOnlyList<KeyPatternNode> Pairs, Node? Rest) : Node(Span);
