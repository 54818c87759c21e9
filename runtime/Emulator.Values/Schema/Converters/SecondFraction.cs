using System.Globalization;

namespace Emulator.Values.Schema.Converters;

internal static class SecondFraction
{
    private const int TickDigits = 7;

    /// <summary>The digits behind a second's point as a time; those past 100 nanoseconds are cut off.</summary>
    public static TimeSpan Of(ReadOnlySpan<char> digits) => digits.Length > TickDigits
        ? Of(digits[..TickDigits])
        : TimeSpan.FromTicks(int.Parse(digits, CultureInfo.InvariantCulture) * (long)Math.Pow(10, TickDigits - digits.Length));
}
