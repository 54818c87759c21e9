using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Numbers;

/// <summary>Rounding where machine numbers are exact, which is nearly always; null where they are not.</summary>
internal static class QuickRounding
{
    // Below it every whole number is a double, and the next doubles lie no further than 1 away.
    private const double Exact = 4_503_599_627_370_496;
    private const int MostTens = 17;

    // With these bounds a scaled number keeps its places behind the point.
    private const double MostScaled = 10_000_000;
    private const int MostPlaces = 6;

    public static RubyObject? Round(RubyObject self, int digits) => self switch
    {
        RubyFloat { Number: > -Exact and < Exact } real when digits == 0 => Whole(Math.Round(real.Number, MidpointRounding.AwayFromZero)),
        SmallInteger { Number: > -(long)Exact and < (long)Exact } small when digits is < 0 and >= -MostTens => Tens(small.Number, -digits),
        _ => null,
    };

    public static RubyObject? Floor(RubyObject self, int digits) => self switch
    {
        RubyFloat { Number: > -Exact and < Exact } real when digits == 0 => Whole(Math.Floor(real.Number)),
        RubyFloat { Number: > -MostScaled and < MostScaled and not 0 } real when digits is > 0 and <= MostPlaces => new RubyFloat(Below(real.Number, Math.Pow(10, digits))),
        _ => null,
    };

    public static RubyObject? Ceil(RubyObject self, int digits) => self switch
    {
        RubyFloat { Number: > -Exact and < Exact } real when digits == 0 => Whole(Math.Ceiling(real.Number)),
        RubyFloat { Number: > -MostScaled and < MostScaled and not 0 } real when digits is > 0 and <= MostPlaces => new RubyFloat(Above(real.Number, digits)),
        _ => null,
    };

    // Ruby's own way: the next step up is taken when it does not pass the number. Its ceil does without:
    // 2580.3.ceil(2) is 2580.31.
    private static double Below(double number, double scale)
    {
        var whole = Math.Floor(number * scale);
        var next = (whole + 1) / scale;
        return next <= number ? next : whole / scale;
    }

    // A negative number far smaller than its last place is 0.0, not -0.0.
    private static double Above(double number, int digits)
    {
        var exponent = Math.ILogB(number) + 1;
        return number < 0 && digits < -(exponent > 0 ? (exponent / 3) + 1 : exponent / 4)
            ? 0.0
            : Math.Ceiling(number * Math.Pow(10, digits)) / Math.Pow(10, digits);
    }

    private static RubyInteger Whole(double number) => RubyInteger.Of((long)number);

    private static RubyInteger Tens(long number, int zeros)
    {
        var scale = 1L;
        for (var index = 0; index < zeros; index++)
        {
            scale *= 10;
        }

        var rest = Math.Abs(number % scale);
        var down = number - (number % scale);
        return RubyInteger.Of(rest * 2 >= scale ? down + (Math.Sign(number) * scale) : down);
    }
}
