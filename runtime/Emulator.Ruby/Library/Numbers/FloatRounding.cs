namespace Emulator.Ruby.Library.Numbers;

/// <summary>
/// Ruby's rounding of doubles to a scale: multiply, cut, and correct the last digit by dividing back. Each answers the scaled
/// number, still to be divided by the scale.
/// </summary>
internal static class FloatRounding
{
    public static double HalfUp(double number, double scale)
    {
        var rounded = Math.Round(number * scale, MidpointRounding.AwayFromZero);
        return number > 0
            ? (rounded + 0.5) / scale <= number ? rounded + 1 : rounded
            : (rounded - 0.5) / scale >= number ? rounded - 1 : rounded;
    }

    public static double HalfDown(double number, double scale)
    {
        var rounded = Math.Round(number * scale, MidpointRounding.AwayFromZero);
        return number > 0
            ? (rounded - 0.5) / scale >= number ? rounded - 1 : rounded
            : (rounded + 0.5) / scale <= number ? rounded + 1 : rounded;
    }

    public static double HalfEven(double number, double scale)
    {
        var sign = number < 0 ? -1 : 1;
        var magnitude = number * sign;
        var scaled = magnitude * scale;
        var whole = Math.Floor(scaled);
        var rest = scaled - whole;
        var isHalf = rest == 0.5 || (whole + 0.5) / scale <= magnitude;
        return sign * (rest > 0.5 ? whole + 1 : isHalf ? whole + (whole % 2) : whole);
    }

    /// <summary>The next step up is taken when it does not pass the number.</summary>
    public static double Floor(double number, double scale)
    {
        var whole = Math.Floor(number * scale);
        return (whole + 1) / scale <= number ? whole + 1 : whole;
    }

    /// <summary>Without that: <c>2580.3.ceil(2)</c> is 2580.31.</summary>
    public static double Ceil(double number, double scale) => Math.Ceiling(number * scale);

    public static double Truncate(double number, double scale) => number > 0 ? Floor(number, scale) : Ceil(number, scale);
}
