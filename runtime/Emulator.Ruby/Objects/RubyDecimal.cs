using System.Numerics;
using Emulator.Ruby.Calls;

namespace Emulator.Ruby.Objects;

/// <summary>A BigDecimal: digits and the power of ten they stand at, without zeros behind. Numbers only, no NaN and no infinity.</summary>
public sealed class RubyDecimal : RubyObject
{
    public RubyDecimal(BigInteger digits, int exponent)
    {
        while (!digits.IsZero && (digits % 10).IsZero)
        {
            digits /= 10;
            exponent++;
        }

        (Digits, Exponent) = (digits, digits.IsZero ? 0 : exponent);
    }

    public BigInteger Digits { get; }

    /// <summary>The power of ten of the last digit: -2 for 0.25.</summary>
    public int Exponent { get; }

    public override RubyClass Class => RubyClasses.BigDecimal;

    /// <summary>Without an exponent, as ActiveSupport writes it: <c>12.5</c>, <c>100.0</c>.</summary>
    public override string ToText()
    {
        var digits = BigInteger.Abs(Digits).ToString() + new string('0', Math.Max(Exponent, 0));
        var fraction = Math.Max(-Exponent, 0);
        digits = digits.PadLeft(fraction + 1, '0');
        return $"{(Digits.Sign < 0 ? "-" : string.Empty)}{digits[..^fraction]}.{(fraction == 0 ? "0" : digits[^fraction..])}";
    }

    /// <summary>As Ruby writes it alone: <c>0.125e2</c>.</summary>
    public override string Inspect()
    {
        var digits = BigInteger.Abs(Digits).ToString();
        return Digits.IsZero ? "0.0" : $"{(Digits.Sign < 0 ? "-" : string.Empty)}0.{digits}e{digits.Length + Exponent}";
    }

    public override bool IsEqualTo(RubyObject other) => NumberOrder.AreEqual(this, other);

    public override bool IsSameKey(RubyObject other) => other is RubyInteger or RubyDecimal && IsEqualTo(other);

    public override int KeyHash() => HashCode.Combine(Digits, Exponent);

    public override int? CompareWith(RubyObject other) => NumberOrder.Compare(this, other);
}
