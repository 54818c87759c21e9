using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Numbers;

/// <summary>Rounding where machine numbers are exact, which is nearly always; null where they are not.</summary>
internal static class QuickRounding
{
    // Below it every whole number is a double, and the next doubles lie no further than 1 away.
    private const double Exact = 4_503_599_627_370_496;
    private const int MostTens = 17;

    public static RubyObject? Round(RubyObject self, int digits) => self switch
    {
        RubyFloat { Number: > -Exact and < Exact } real when digits == 0 => Whole(Math.Round(real.Number, MidpointRounding.AwayFromZero)),
        SmallInteger { Number: > -(long)Exact and < (long)Exact } small when digits is < 0 and >= -MostTens => Tens(small.Number, -digits),
        _ => null,
    };

    public static RubyObject? Floor(RubyObject self, int digits) => self switch
    {
        RubyFloat { Number: > -Exact and < Exact } real when digits == 0 => Whole(Math.Floor(real.Number)),
        _ => null,
    };

    public static RubyObject? Ceil(RubyObject self, int digits) => self switch
    {
        RubyFloat { Number: > -Exact and < Exact } real when digits == 0 => Whole(Math.Ceiling(real.Number)),
        _ => null,
    };

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
