using System.Numerics;

namespace Emulator.Ruby.Tree;

/// <summary>A whole number of any size, the sign of a literal included.</summary>
public sealed record IntegerNode(SourceSpan Span, BigInteger Number) : Node(Span);
