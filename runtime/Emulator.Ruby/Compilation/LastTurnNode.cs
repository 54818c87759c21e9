using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Compilation;

/// <summary>A <c>break</c> that stands at the end of a loop's turn.</summary>
internal sealed record LastTurnNode(SourceSpan Span, Node? Value) : Node(Span);
