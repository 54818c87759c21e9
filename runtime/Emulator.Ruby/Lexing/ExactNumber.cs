using System.Numerics;

namespace Emulator.Ruby.Lexing;

/// <summary>The value of a number written with an <c>r</c>.</summary>
internal sealed record ExactNumber(BigInteger Numerator, BigInteger Denominator);
