using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Parsing;

/// <summary>The outcome of parsing: a tree, or the problems that prevent one (then the tree is null).</summary>
public sealed record ParsedSource(string Text, SequenceNode? Tree, IReadOnlyList<SyntaxProblem> Problems);
