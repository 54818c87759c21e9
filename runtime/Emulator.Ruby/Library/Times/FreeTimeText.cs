using System.Globalization;
using System.Text.RegularExpressions;

namespace Emulator.Ruby.Library.Times;

/// <summary>Ruby's free reading of dates and times (<c>Date._parse</c> without completing the century).</summary>
internal static class FreeTimeText
{
    private const int LongestText = 128;

    public static ParsedTime Read(string text)
    {
        if (text.Length > LongestText)
        {
            throw Errors.RubyErrors.Argument($"string length ({text.Length}) exceeds the limit {LongestText}");
        }

        var told = new ParsedTime();
        text = FreeTimeTextPatterns.Noise().Replace(text, " ");
        text = FreeTimeTextPatterns.DayName().Replace(text, match => Keep(told = told with { Weekday = EnglishNames.Find(EnglishNames.Days, match.Value) }), 1);
        text = FreeTimeTextPatterns.Time().Replace(text, match => Keep(told = Clock(told, match)), 1);
        return Fragment(FreeDateText.Read(told, ref text), text);
    }

    private static string Keep(ParsedTime told) => told is null ? string.Empty : " ";

    private static ParsedTime Clock(ParsedTime told, Match match)
    {
        var hour = Number(match.Groups["h"].Value) ?? 0;
        if (match.Groups["ap"].Success)
        {
            hour = (hour % 12) + (match.Groups["ap"].Value is "p" or "P" ? 12 : 0);
        }

        return told with
        {
            Hour = hour,
            Minute = Number(match.Groups["m"].Value),
            Second = Number(match.Groups["s"].Value),
            Nanosecond = Fraction(match.Groups["f"].Value),
            Offset = match.Groups["z"].Success ? ZoneText.Seconds(match.Groups["z"].Value) : null,
        };
    }

    // A lone number beside a time is a day, beside a day an hour.
    private static ParsedTime Fragment(ParsedTime told, string rest)
    {
        var number = FreeTimeTextPatterns.LoneNumber().Match(rest) is { Success: true } match ? Number(match.Groups[1].Value) : null;
        return number switch
        {
            >= 1 and <= 31 when told.Hour is not null && told.Day is null => told with { Day = number },
            >= 0 and <= 24 when told.Day is not null && told.Hour is null => told with { Hour = number },
            _ => told,
        };
    }

    public static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static long? Fraction(string digits) =>
        digits.Length == 0 ? null : long.Parse(digits.PadRight(9, '0')[..9], CultureInfo.InvariantCulture);
}
