using System.Numerics;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Numbers;

/// <summary>Sums, products and quotients of BigDecimal; another number becomes one first.</summary>
internal static class Decimals
{
    // Ruby's library keeps nine digits in a word, and a quotient in a few words more than its operands have.
    private const int DigitsInWord = 9;
    private const int LeastQuotient = 32;
    private const int DigitsOfDouble = 16;
    private const int DigitsOfFraction = 10;

    public static bool Has(RubyObject left, RubyObject right) => left is RubyDecimal || right is RubyDecimal;

    public static RubyDecimal Add(RubyObject left, RubyObject right) => Sum(Of(left), Of(right), 1);

    public static RubyDecimal Subtract(RubyObject left, RubyObject right) => Sum(Of(left), Of(right), -1);

    public static RubyDecimal Multiply(RubyObject left, RubyObject right)
    {
        var (a, b) = (Of(left), Of(right));
        IntegerSize.Check(a.Digits.GetBitLength() + b.Digits.GetBitLength());
        return new RubyDecimal(a.Digits * b.Digits, a.Exponent + b.Exponent);
    }

    public static RubyDecimal Divide(RubyObject left, RubyObject right)
    {
        var (a, b) = (Of(left), Of(right));
        if (b.Digits.IsZero)
        {
            throw RubyErrors.ZeroDivision();
        }

        var (aText, bText) = (Length(a), Length(b));
        var words = ((Math.Max(LeastQuotient, 2 * Math.Max(aText, bText)) + (2 * DigitsInWord) + DigitsInWord - 1) / DigitsInWord) - 1;
        var first = WordsBefore(aText + a.Exponent) - WordsBefore(bText + b.Exponent);
        return Quotient(a, b, ((words - 1) - first) * DigitsInWord);
    }

    /// <summary>The quotient to this many digits behind the point, rounded half up.</summary>
    public static RubyDecimal Quotient(RubyDecimal a, RubyDecimal b, int places)
    {
        var shift = places + a.Exponent - b.Exponent;
        var (top, bottom) = shift >= 0 ? (a.Digits * BigInteger.Pow(10, shift), b.Digits) : (a.Digits, b.Digits * BigInteger.Pow(10, -shift));
        var whole = BigInteger.DivRem(BigInteger.Abs(top), BigInteger.Abs(bottom), out var rest);
        whole += rest * 2 >= BigInteger.Abs(bottom) ? 1 : 0;
        return new RubyDecimal(whole * top.Sign * bottom.Sign, -places);
    }

    public static (BigInteger Numerator, BigInteger Denominator) Parts(RubyDecimal value)
    {
        IntegerSize.Check(4 * (BigInteger)Math.Abs(value.Exponent));
        return value.Exponent >= 0
            ? (value.Digits * BigInteger.Pow(10, value.Exponent), BigInteger.One)
            : (value.Digits, BigInteger.Pow(10, -value.Exponent));
    }

    /// <summary>Any number as a decimal; a double by the digits that write it.</summary>
    public static RubyDecimal Of(RubyObject number) => number switch
    {
        RubyDecimal known => known,
        RubyInteger whole => new RubyDecimal(whole.Big, 0),
        RubyFloat real when double.IsFinite(real.Number) => DecimalText.Read(real.ToText())!,
        RubyRational fraction => Quotient(
            new RubyDecimal(fraction.Numerator, 0),
            new RubyDecimal(fraction.Denominator, 0),
            Math.Max(0, DigitsOfFraction - BigInteger.Abs(fraction.Numerator / fraction.Denominator).ToString().Length)),
        RubyFloat real => throw new RubyException("FloatDomainError", real.ToText()),
        _ => throw RubyErrors.Type($"can't convert {RubyErrors.Name(number)} into BigDecimal"),
    };

    /// <summary>As many digits as asked for, 0 for all.</summary>
    public static RubyDecimal Limited(RubyDecimal value, int digits)
    {
        var surplus = Length(value) - (digits == 0 ? DigitsOfDouble : digits);
        return surplus <= 0 ? value : Quotient(value, new RubyDecimal(1, 0), -(value.Exponent + surplus));
    }

    internal static int Length(RubyDecimal value) => BigInteger.Abs(value.Digits).ToString().Length;

    // How many words of nine digits stand before the point.
    private static int WordsBefore(int digits) => (int)Math.Ceiling((double)digits / DigitsInWord);

    private static RubyDecimal Sum(RubyDecimal a, RubyDecimal b, int sign)
    {
        var exponent = Math.Min(a.Exponent, b.Exponent);
        IntegerSize.Check(4 * ((BigInteger)Math.Max(a.Exponent, b.Exponent) - exponent));
        return new RubyDecimal(
            (a.Digits * BigInteger.Pow(10, a.Exponent - exponent)) + (sign * b.Digits * BigInteger.Pow(10, b.Exponent - exponent)), exponent);
    }
}
