using System.Numerics;

namespace Emulator.Ruby.Library.Numbers;

/// <summary>Whole numbers to another base.</summary>
internal static class Radix
{
    private const string Signs = "0123456789abcdefghijklmnopqrstuvwxyz";

    public static string Write(BigInteger number, int radix)
    {
        if (number.IsZero)
        {
            return "0";
        }

        var digits = new List<char>();
        for (var rest = BigInteger.Abs(number); !rest.IsZero; rest /= radix)
        {
            digits.Add(Signs[(int)(rest % radix)]);
        }

        digits.Reverse();
        return (number.Sign < 0 ? "-" : string.Empty) + string.Concat(digits);
    }
}
