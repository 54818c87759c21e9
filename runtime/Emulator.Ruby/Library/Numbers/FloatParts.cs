using System.Numerics;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Values;

namespace Emulator.Ruby.Library.Numbers;

/// <summary>A double as the exact fraction that it is.</summary>
internal static class FloatParts
{
    /// <summary>The same in lowest terms.</summary>
    public static RubyRational Lowest(double number)
    {
        var (numerator, denominator) = Exact(number);
        return new RubyRational(numerator, denominator);
    }

    public static (BigInteger Numerator, BigInteger Denominator) Exact(double number)
    {
        if (!double.IsFinite(number))
        {
            throw new RubyException("FloatDomainError", FloatText.Of(number));
        }

        var bits = BitConverter.DoubleToInt64Bits(number);
        var exponent = (int)((bits >> 52) & 0x7ff);
        var mantissa = (bits & 0xfffffffffffff) | (exponent == 0 ? 0 : 1L << 52);
        var power = Math.Max(exponent, 1) - 1075;
        BigInteger signed = number < 0 ? -mantissa : mantissa;
        return power >= 0 ? (signed << power, BigInteger.One) : (signed, BigInteger.One << -power);
    }
}
