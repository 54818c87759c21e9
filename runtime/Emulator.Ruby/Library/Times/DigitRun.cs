using System.Text.RegularExpressions;

namespace Emulator.Ruby.Library.Times;

/// <summary>A run of digits: what it means hangs on its length (<c>20200105</c>, <c>20200402T123045Z</c>).</summary>
internal static class DigitRun
{
    private const int DateDigits = 8;

    public static ParsedTime Read(ParsedTime told, Match match)
    {
        var digits = match.Groups["n"].Value;
        var clock = match.Groups["t"].Value;
        if (digits.Length > DateDigits && clock.Length == 0)
        {
            (digits, clock) = (digits[..DateDigits], digits[DateDigits..]);
        }

        var dated = digits.Length switch
        {
            2 => told with { Day = Part(digits, 0, 2) },
            3 => told with { DayOfYear = Part(digits, 0, 3) },
            4 => told with { Month = Part(digits, 0, 2), Day = Part(digits, 2, 2) },
            5 => told with { Year = Part(digits, 0, 2), DayOfYear = Part(digits, 2, 3) },
            6 => told with { Year = Part(digits, 0, 2), Month = Part(digits, 2, 2), Day = Part(digits, 4, 2) },
            7 => told with { Year = Part(digits, 0, 4), DayOfYear = Part(digits, 4, 3) },
            _ => told with { Year = Part(digits, 0, 4), Month = Part(digits, 4, 2), Day = Part(digits, 6, 2) },
        };
        return clock.Length < 2 ? dated : dated with
        {
            Hour = Part(clock, 0, 2),
            Minute = clock.Length >= 4 ? Part(clock, 2, 2) : null,
            Second = clock.Length >= 6 ? Part(clock, 4, 2) : null,
            Nanosecond = FreeTimeText.Fraction(match.Groups["f"].Value),
            Offset = match.Groups["z"].Success ? ZoneText.Seconds(match.Groups["z"].Value) : null,
        };
    }

    private static int? Part(string digits, int start, int length) => FreeTimeText.Number(digits.Substring(start, length));
}
