using System.Numerics;

namespace Emulator.Ruby.Library.Numbers;

/// <summary>The double nearest to an exact number; the framework's own conversion of large numbers cuts instead.</summary>
internal static class Doubles
{
    // Two bits more than a double keeps, and one that says whether anything follows.
    private const int Bits = 64;

    public static double Of(BigInteger number) => Of(number, BigInteger.One);

    public static double Of(BigInteger numerator, BigInteger denominator)
    {
        var magnitude = BigInteger.Abs(numerator);
        if (magnitude.IsZero)
        {
            return 0;
        }

        var shift = (int)(magnitude.GetBitLength() - denominator.GetBitLength()) - Bits;
        // Of the smallest doubles fewer bits are left.
        shift = Math.Max(shift, -1074 - 2);
        var (above, below) = shift > 0 ? (magnitude, denominator << shift) : (magnitude << -shift, denominator);
        var whole = BigInteger.DivRem(above, below, out var rest);
        if (whole.GetBitLength() > Bits)
        {
            whole = (whole >> 1) | (whole & 1);
            shift++;
        }

        var sticky = (ulong)whole | (rest.IsZero ? 0UL : 1UL);
        return Math.ScaleB((double)sticky, shift) * numerator.Sign;
    }
}
