using System.Numerics;
using Emulator.Ruby.Library.Numbers;

namespace Emulator.Ruby.Objects;

/// <summary>Equality and order over all kinds of numbers, exact between integers, fractions and doubles.</summary>
internal static class NumberOrder
{
    // Below it every whole number is a double.
    private const long MostExact = 1L << 53;

    public static bool AreEqual(RubyObject left, RubyObject right) => Compare(left, right is RubyDuration length ? length.Seconds : right) == 0;

    /// <summary>Null when one is no number, or NaN. Infinite doubles lie beyond every integer.</summary>
    public static int? Compare(RubyObject left, RubyObject right) => (left, right) switch
    {
        (SmallInteger a, SmallInteger b) => a.Number.CompareTo(b.Number),
        (RubyInteger a, RubyInteger b) => a.Big.CompareTo(b.Big),
        (RubyFloat a, RubyFloat b) => Compare(a.Number, b.Number),
        (RubyFloat a, SmallInteger { Number: > -MostExact and < MostExact } b) => Compare(a.Number, b.Number),
        (SmallInteger { Number: > -MostExact and < MostExact } a, RubyFloat b) => Compare(a.Number, b.Number),
        (RubyFloat a, _) when Fraction(right) is { } b => CompareExact(a.Number, b.Numerator, b.Denominator),
        (_, RubyFloat b) when Fraction(left) is { } a => -CompareExact(b.Number, a.Numerator, a.Denominator),
        _ when Fraction(left) is { } a && Fraction(right) is { } b =>
            (a.Numerator * b.Denominator).CompareTo(b.Numerator * a.Denominator),
        _ => null,
    };

    private static int? Compare(double left, double right) =>
        double.IsNaN(left) || double.IsNaN(right) ? null : left.CompareTo(right);

    private static int? CompareExact(double left, BigInteger numerator, BigInteger denominator)
    {
        if (double.IsNaN(left))
        {
            return null;
        }

        if (double.IsInfinity(left))
        {
            return left > 0 ? 1 : -1;
        }

        var (top, bottom) = FloatParts.Exact(left);
        return (top * denominator).CompareTo(numerator * bottom);
    }

    private static (BigInteger Numerator, BigInteger Denominator)? Fraction(RubyObject number) => number switch
    {
        RubyInteger integer => (integer.Big, BigInteger.One),
        RubyRational rational => (rational.Numerator, rational.Denominator),
        RubyDecimal exact => Decimals.Parts(exact),
        _ => null,
    };
}
