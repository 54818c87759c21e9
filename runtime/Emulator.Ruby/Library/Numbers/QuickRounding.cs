using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Numbers;

/// <summary>Rounding where machine numbers are exact, which is nearly always; null where they are not.</summary>
internal static class QuickRounding
{
    // Below it every whole number is a double, and the next doubles lie no further than 1 away.
    private const double Exact = 4_503_599_627_370_496;
    private const int MostTens = 17;

    // To tens and hundreds a double is cut to a whole number first.
    public static RubyObject? Round(RubyObject self, int digits) => self switch
    {
        RubyFloat { Number: > -Exact and < Exact } real => digits switch
        {
            0 => Whole(Math.Round(real.Number, MidpointRounding.AwayFromZero)),
            < 0 and >= -MostTens => Tens((long)real.Number, -digits),
            _ => null,
        },
        SmallInteger { Number: > -(long)Exact and < (long)Exact } small when digits is < 0 and >= -MostTens => Tens(small.Number, -digits),
        _ => null,
    };

    public static RubyObject? Floor(RubyObject self, int digits) => self switch
    {
        RubyFloat { Number: > -Exact and < Exact } real when digits is <= 0 and >= -MostTens => TensBelow((long)Math.Floor(real.Number), -digits),
        SmallInteger { Number: > -(long)Exact and < (long)Exact } small when digits is < 0 and >= -MostTens => TensBelow(small.Number, -digits),
        _ => null,
    };

    public static RubyObject? Ceil(RubyObject self, int digits) => self switch
    {
        RubyFloat { Number: > -Exact and < Exact } real when digits is <= 0 and >= -MostTens => TensAbove((long)Math.Ceiling(real.Number), -digits),
        SmallInteger { Number: > -(long)Exact and < (long)Exact } small when digits is < 0 and >= -MostTens => TensAbove(small.Number, -digits),
        _ => null,
    };

    public static RubyObject? Truncate(RubyObject self, int digits) =>
        digits == 0 && self is RubyFloat { Number: > -Exact and < Exact } real ? Whole(real.Number) : null;

    private static RubyInteger Whole(double number) => RubyInteger.Of((long)number);

    private static RubyInteger Tens(long number, int zeros)
    {
        var scale = Scale(zeros);
        var rest = Math.Abs(number % scale);
        var down = number - (number % scale);
        return RubyInteger.Of(rest * 2 >= scale ? down + (Math.Sign(number) * scale) : down);
    }

    private static RubyInteger TensBelow(long number, int zeros)
    {
        var scale = Scale(zeros);
        var rest = number % scale;
        return RubyInteger.Of(number - rest - (rest < 0 ? scale : 0));
    }

    private static RubyInteger TensAbove(long number, int zeros)
    {
        var scale = Scale(zeros);
        var rest = number % scale;
        return RubyInteger.Of(number - rest + (rest > 0 ? scale : 0));
    }

    private static long Scale(int zeros)
    {
        var scale = 1L;
        for (; zeros > 0; zeros--)
        {
            scale *= 10;
        }

        return scale;
    }
}
