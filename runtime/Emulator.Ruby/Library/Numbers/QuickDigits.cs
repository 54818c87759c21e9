namespace Emulator.Ruby.Library.Numbers;

/// <summary>
/// The digits of a float as Ruby's <c>dtoa</c> finds them at first, by doubles: where what is left is a half but for the error
/// of the way, the even digit is taken, whatever the exact value says (<c>'%.2f' % 3.0149999999999997</c> is 3.02).
/// </summary>
internal static class QuickDigits
{
    private const int MostDigits = 14;
    private const int LargestExactTen = 22;
    private static readonly double[] Tens = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22];
    private static readonly double[] LargeTens = [1e16, 1e32, 1e64, 1e128, 1e256];

    /// <summary>So many digits behind the point, as a whole number; null where there is no such half.</summary>
    /// <param name="number">Above zero.</param>
    /// <param name="places">Behind the point.</param>
    public static long? Fixed(double number, int places)
    {
        var (power, isSure) = Power(number);
        return Digits(number, power, places + power + 1, isSure)?.Digits;
    }

    /// <summary>So many digits, and the power of ten of the first; null where there is no such half.</summary>
    /// <param name="number">Above zero.</param>
    /// <param name="count">Of digits.</param>
    public static (long Digits, int Power)? Leading(double number, int count)
    {
        var (power, isSure) = Power(number);

        // One that was thought too large has as many digits all the same.
        return !isSure && Scaled(number, power).Number < 1 ? Digits(number, power - 1, count, isSure: true) : Digits(number, power, count, isSure: true);
    }

    private static (long Digits, int Power)? Digits(double number, int power, int count, bool isSure)
    {
        if (count is < 1 or > MostDigits)
        {
            return null;
        }

        var (rest, errors) = Scaled(number, power);
        if (!isSure && rest < 1)
        {
            if (--count < 1)
            {
                return null;
            }

            (rest, errors, power) = (rest * 10, errors + 1, power - 1);
        }

        var error = Math.ScaleB((errors * rest) + 7, -52) * Tens[count - 1];
        long digits = 0;
        for (var index = 1; ; index++, rest *= 10)
        {
            var digit = (int)rest;
            rest -= digit;
            digits = (digits * 10) + digit;
            if (rest == 0)
            {
                return null;
            }

            if (index == count)
            {
                return Math.Abs(rest - 0.5) <= error ? (digits + (digits & 1), power) : null;
            }
        }
    }

    // Between one and ten, and how often a rounding may have happened.
    private static (double Number, int Errors) Scaled(double number, int power)
    {
        var errors = 2;
        var size = Math.Abs(power);
        var scale = Tens[size & 0xf];
        if (power <= 0)
        {
            number *= scale;
            for (var (left, index) = (size >> 4, 0); left > 0; left >>= 1, index++)
            {
                if ((left & 1) != 0)
                {
                    (number, errors) = (number * LargeTens[index], errors + 1);
                }
            }

            return (number, errors);
        }

        var rest = size >> 4;
        if ((rest & 0x10) != 0)
        {
            (rest, number, errors) = (rest & 0xf, number / LargeTens[^1], errors + 1);
        }

        for (var index = 0; rest > 0; rest >>= 1, index++)
        {
            if ((rest & 1) != 0)
            {
                (scale, errors) = (scale * LargeTens[index], errors + 1);
            }
        }

        return (number / scale, errors);
    }

    // The power of ten of the first digit; where it is not sure it may be one too large.
    private static (int Power, bool IsSure) Power(double number)
    {
        var exponent = Math.ILogB(number);
        var mantissa = Math.ScaleB(number, -exponent);
        var estimate = ((mantissa - 1.5) * 0.289529654602168) + 0.1760912590558 + (exponent * 0.301029995663981);
        var power = (int)Math.Floor(estimate);
        if (power is < 0 or > LargestExactTen)
        {
            return (power, false);
        }

        return (number < Tens[power] ? power - 1 : power, true);
    }
}
