using System.Numerics;

namespace Emulator.Ruby.Tree;

/// <summary>An exact fraction, <c>1.5r</c>.</summary>
public sealed record RationalNode(SourceSpan Span, BigInteger Numerator, BigInteger Denominator) : Node(Span);
