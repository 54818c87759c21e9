using Emulator.Ruby.Errors;

namespace Emulator.Ruby.Library.Numbers;

/// <summary>Division of doubles to a whole quotient and a rest of the divisor's sign.</summary>
internal static class FloatDivision
{
    public static (double Quotient, double Remainder) Of(double number, double by)
    {
        if (double.IsNaN(by))
        {
            return (by, by);
        }

        if (by == 0)
        {
            throw RubyErrors.ZeroDivision();
        }

        var rest = number == 0 || (double.IsInfinity(by) && !double.IsInfinity(number)) ? number : number % by;
        var quotient = double.IsInfinity(number) && !double.IsInfinity(by) ? number : Math.Round((number - rest) / by, MidpointRounding.AwayFromZero);
        return by * rest < 0 ? (quotient - 1, rest + by) : (quotient, rest);
    }
}
