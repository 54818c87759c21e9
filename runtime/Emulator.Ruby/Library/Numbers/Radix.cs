using System.Numerics;

namespace Emulator.Ruby.Library.Numbers;

/// <summary>Whole numbers to another base.</summary>
internal static class Radix
{
    private const string Signs = "0123456789abcdefghijklmnopqrstuvwxyz";

    public static string Write(BigInteger number, int radix)
    {
        if (number > long.MinValue && number <= long.MaxValue)
        {
            return Write((long)number, radix);
        }

        var digits = new List<char>();
        for (var rest = BigInteger.Abs(number); !rest.IsZero; rest /= radix)
        {
            digits.Add(Signs[(int)(rest % radix)]);
        }

        digits.Reverse();
        return (number.Sign < 0 ? "-" : string.Empty) + string.Concat(digits);
    }

    private static string Write(long number, int radix)
    {
        Span<char> digits = stackalloc char[65];
        var first = digits.Length;
        var rest = Math.Abs(number);
        do
        {
            digits[--first] = Signs[(int)(rest % radix)];
            rest /= radix;
        }
        while (rest > 0);

        if (number < 0)
        {
            digits[--first] = '-';
        }

        return digits[first..].ToString();
    }
}
