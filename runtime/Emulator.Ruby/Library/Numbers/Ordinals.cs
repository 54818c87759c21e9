using System.Numerics;

namespace Emulator.Ruby.Library.Numbers;

/// <summary><c>1st 2nd 3rd 4th 11th</c>.</summary>
internal static class Ordinals
{
    public static string Suffix(BigInteger number)
    {
        var last = (int)(BigInteger.Abs(number) % 100);
        return (last is >= 11 and <= 13 ? 0 : last % 10) switch
        {
            1 => "st",
            2 => "nd",
            3 => "rd",
            _ => "th",
        };
    }
}
