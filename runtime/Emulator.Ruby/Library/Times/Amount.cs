using System.Numerics;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Numbers;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Times;

/// <summary>The little arithmetic that parts of durations need: Integers stay exact, anything else is a Float.</summary>
internal static class Amount
{
    private const long NanosecondsPerSecond = 1_000_000_000;

    public static bool IsNumber(RubyObject value) => value is RubyInteger or RubyFloat or RubyRational;

    public static double Double(RubyObject value) => value switch
    {
        RubyFloat number => number.Number,
        RubyInteger number => (double)number.Big,
        RubyRational ratio => (double)ratio.Numerator / (double)ratio.Denominator,
        _ => throw RubyErrors.Type($"can't convert {RubyErrors.Name(value)} into an exact number"),
    };

    public static RubyObject Add(RubyObject left, RubyObject right) =>
        left is RubyInteger a && right is RubyInteger b ? RubyInteger.Of(a.Big + b.Big) : new RubyFloat(Double(left) + Double(right));

    public static RubyObject Multiply(RubyObject left, RubyObject right) =>
        left is RubyInteger a && right is RubyInteger b ? RubyInteger.Of(a.Big * b.Big) : new RubyFloat(Double(left) * Double(right));

    /// <summary>Integers divide to the floor, as in Ruby.</summary>
    public static RubyObject Divide(RubyObject left, RubyObject right)
    {
        if (left is not RubyInteger a || right is not RubyInteger b)
        {
            return new RubyFloat(Double(left) / Double(right));
        }

        return b.Big.IsZero ? throw RubyErrors.ZeroDivision() : RubyInteger.Of(Arithmetic.Floor(a.Big, b.Big));
    }

    public static RubyObject Modulo(RubyObject left, RubyObject right) => left is RubyInteger && right is RubyInteger
        ? Add(left, Negate(Multiply(right, Divide(left, right))))
        : new RubyFloat(Double(left) - (Double(right) * Math.Floor(Double(left) / Double(right))));

    public static RubyObject Negate(RubyObject value) =>
        value is RubyInteger number ? RubyInteger.Of(-number.Big) : new RubyFloat(-Double(value));

    public static bool IsZero(RubyObject value) => value is RubyInteger number ? number.Big.IsZero : Double(value) == 0;

    /// <summary>Whole nanoseconds of this many seconds, cut to the floor.</summary>
    public static BigInteger Nanoseconds(RubyObject seconds) => seconds switch
    {
        RubyInteger number => number.Big * NanosecondsPerSecond,
        RubyRational ratio => Arithmetic.Floor(ratio.Numerator * NanosecondsPerSecond, ratio.Denominator),
        _ => OfFloat(Double(seconds)),
    };

    /// <summary>The whole number below.</summary>
    public static BigInteger Whole(RubyObject value) => Arithmetic.Floor(Nanoseconds(value), NanosecondsPerSecond);

    private static BigInteger OfFloat(double number)
    {
        var (numerator, denominator) = FloatParts.Exact(number);
        return Arithmetic.Floor(numerator * NanosecondsPerSecond, denominator);
    }
}
