using System.Numerics;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Numbers;

/// <summary><c>rationalize</c>: the simplest fraction that is as near as asked, or that a Float prints like.</summary>
internal static class Rationalizing
{
    public static void DefineFloat(MethodTable<RubyFloat> table) => table
        .Add("rationalize(nearness = nil)", (Running.RubyRun _, RubyFloat self, in Arguments arguments) => arguments.At(0) is { } nearness
            ? Near(self.Number, Math.Abs(Arithmetic.Double(nearness)))
            : Plain(self.Number));

    public static void DefineRational(MethodTable<RubyRational> table) => table
        .Add("rationalize(nearness = nil)", (Running.RubyRun _, RubyRational self, in Arguments arguments) => arguments.At(0) is { } nearness ? Near(self, nearness) : self);

    // Ruby takes both ends as Floats.
    private static RubyRational Near(double number, double nearness) => number - nearness >= number + nearness
        ? FloatParts.Lowest(number)
        : Simplest(FloatParts.Exact(number - nearness), FloatParts.Exact(number + nearness));

    private static RubyRational Near(RubyRational self, RubyObject nearness)
    {
        var (top, bottom) = Arithmetic.Parts(nearness);
        var (n, d) = (self.Numerator * bottom, self.Denominator * bottom);
        var by = BigInteger.Abs(top) * self.Denominator;
        return by.IsZero ? self : Simplest((n - by, d), (n + by, d));
    }

    // Half a unit of the last binary digit to either side.
    private static RubyRational Plain(double number)
    {
        if (number < 0)
        {
            var positive = Plain(-number);
            return new RubyRational(-positive.Numerator, positive.Denominator);
        }

        var bits = BitConverter.DoubleToInt64Bits(number);
        var exponent = (int)((bits >> 52) & 0x7ff);
        var mantissa = new BigInteger((bits & 0xfffffffffffff) | (exponent == 0 ? 0 : 1L << 52));
        var power = Math.Max(exponent, 1) - 1075;
        if (mantissa.IsZero || power >= 0)
        {
            return new RubyRational(mantissa << Math.Max(0, power), 1);
        }

        var denominator = BigInteger.One << (1 - power);
        return Simplest(((2 * mantissa) - 1, denominator), ((2 * mantissa) + 1, denominator));
    }

    // The one with the least denominator between both, by continued fractions.
    private static RubyRational Simplest((BigInteger N, BigInteger D) low, (BigInteger N, BigInteger D) high)
    {
        var (p0, p1, q0, q1) = (BigInteger.Zero, BigInteger.One, BigInteger.One, BigInteger.Zero);
        while (true)
        {
            var whole = -Arithmetic.Floor(-low.N, low.D);
            if (whole * high.D < high.N)
            {
                return new RubyRational((whole * p1) + p0, (whole * q1) + q0);
            }

            var before = whole - 1;
            (p0, p1, q0, q1) = (p1, (before * p1) + p0, q1, (before * q1) + q0);
            (low, high) = ((high.D, high.N - (before * high.D)), (low.D, low.N - (before * low.D)));
        }
    }
}
