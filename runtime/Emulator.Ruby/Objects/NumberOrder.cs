using System.Numerics;

namespace Emulator.Ruby.Objects;

/// <summary>Equality and order over all kinds of numbers, exact between integers, fractions and doubles.</summary>
internal static class NumberOrder
{
    public static bool AreEqual(RubyObject left, RubyObject right) => Compare(left, right) == 0;

    /// <summary>Null when one is no number, or NaN. Infinite doubles lie beyond every integer.</summary>
    public static int? Compare(RubyObject left, RubyObject right) => (left, right) switch
    {
        (SmallInteger a, SmallInteger b) => a.Number.CompareTo(b.Number),
        (RubyInteger a, RubyInteger b) => a.Big.CompareTo(b.Big),
        (RubyFloat a, RubyFloat b) => Compare(a.Number, b.Number),
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

        var whole = Math.Floor(left);
        var exact = new BigInteger(whole) * denominator;
        var order = exact.CompareTo(numerator);
        // The fraction of a double is a power of two: 52 bits hold it whole.
        var rest = new BigInteger((left - whole) * (1L << 52));
        return rest.IsZero ? order : ((exact * (1L << 52)) + (rest * denominator)).CompareTo(numerator * (1L << 52));
    }

    private static (BigInteger Numerator, BigInteger Denominator)? Fraction(RubyObject number) => number switch
    {
        RubyInteger integer => (integer.Big, BigInteger.One),
        RubyRational rational => (rational.Numerator, rational.Denominator),
        _ => null,
    };
}
