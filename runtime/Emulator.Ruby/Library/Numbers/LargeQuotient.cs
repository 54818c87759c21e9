using System.Numerics;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Numbers;

/// <summary><c>fdiv</c>: Ruby divides the leading bits of numbers beyond the machine's words, and the last digit shows it.</summary>
internal static class LargeQuotient
{
    private const int Bits = 64;
    private const int LeastLarge = 62;

    public static double Of(RubyObject number, RubyObject by)
    {
        if (number is not RubyInteger { Big: var above } || by is not RubyInteger { Big: { IsZero: false } below })
        {
            return Arithmetic.Double(number) / Arithmetic.Double(by);
        }

        var divisor = BigInteger.GreatestCommonDivisor(above, below);
        (above, below) = (above / divisor, below / divisor);
        var most = Doubles.Of(above);
        return IsLarge(below) || double.IsInfinity(most) ? Leading(above, below) : most / Doubles.Of(below);
    }

    private static bool IsLarge(BigInteger number) => number >= BigInteger.One << LeastLarge || number < -(BigInteger.One << LeastLarge);

    private static double Leading(BigInteger above, BigInteger below)
    {
        var belowShift = (int)BigInteger.Abs(below).GetBitLength() - Bits;
        var shift = (int)BigInteger.Abs(above).GetBitLength() - (2 * Bits);
        shift = shift > Bits ? shift - Bits : Math.Min(shift, 0);
        var quotient = BigInteger.Divide(above >> shift, below >> belowShift);
        return Math.ScaleB(Doubles.Of(quotient), shift - belowShift);
    }
}
