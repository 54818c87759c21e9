using System.Globalization;
using System.Text.RegularExpressions;

namespace Emulator.Values.Schema.Converters;

/// <summary>
/// Finds a day and perhaps a clock time in any common notation, as Ruby's free date parser does; a day stands before
/// its month (<c>01/02/2020</c> is 1 February). Pinned by connector-sdk.md 6.5 and formulas.md section 7.
/// </summary>
internal static class FreeMomentText
{
    private const string Month = @"(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?";

    private static readonly string[] MonthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly Regex Clock = Pattern(
        @"(?<![\d.])(?<hour>\d{1,2})(:(?<minute>\d{2})(:(?<second>\d{2})([.,](?<fraction>\d+))?)?(\s*(?<half>[ap])\.?m\b\.?)?|\s*(?<half>[ap])\.?m\b\.?)(\s*(?<zone>[a-z]{3,4}\b|z\b|((utc|gmt)?[+-]\d{1,2}(:?\d{2})?\b)))?");

    private static readonly Regex[] Days =
    [
        Pattern(@"\b(?<day>\d{1,2})(st|nd|rd|th)?[\s-]+" + Month + @",?[\s-]+(?<year>\d{4})\b"),
        Pattern(@"\b" + Month + @"[\s-]+(?<day>\d{1,2})(st|nd|rd|th)?,?[\s-]+(?<year>\d{4})\b"),
        Pattern(@"\b(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)"),
        Pattern(@"\b(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})\b"),
        Pattern(@"\b(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(t?(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?(?<zone>z|[+-]\d{4})?)?\b"),
    ];

    private static readonly Dictionary<string, int> HoursOfZone = new(StringComparer.OrdinalIgnoreCase)
    {
        ["z"] = 0, ["utc"] = 0, ["gmt"] = 0, ["bst"] = 1, ["cet"] = 1, ["cest"] = 2,
        ["est"] = -5, ["edt"] = -4, ["cst"] = -6, ["cdt"] = -5, ["mst"] = -7, ["mdt"] = -6, ["pst"] = -8, ["pdt"] = -7,
    };

    /// <exception cref="ArgumentOutOfRangeException">A day or time that the calendar does not have.</exception>
    public static WrittenMoment? Find(string text)
    {
        var clock = Clock.Match(text);
        var rest = clock.Success ? text.Remove(clock.Index, clock.Length).Insert(clock.Index, " ") : text;
        foreach (var pattern in Days)
        {
            if (pattern.Match(rest) is { Success: true } day)
            {
                var time = clock.Success ? clock : day;
                return new WrittenMoment(DayOf(day), ClockOf(time), OffsetOf(time.Groups["zone"].Value));
            }
        }

        return null;
    }

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static DateOnly DayOf(Match match)
    {
        var month = match.Groups["month"].Value;
        var named = Array.FindIndex(MonthNames, name => month.StartsWith(name, StringComparison.OrdinalIgnoreCase)) + 1;
        return new DateOnly(Int(match.Groups["year"]), named > 0 ? named : Int(match.Groups["month"]), Int(match.Groups["day"]));
    }

    private static TimeOnly ClockOf(Match match)
    {
        var hour = match.Groups["half"].Value.ToLowerInvariant() switch
        {
            "a" => Int(match.Groups["hour"]) % 12,
            "p" => (Int(match.Groups["hour"]) % 12) + 12,
            _ => Int(match.Groups["hour"]),
        };
        var fraction = match.Groups["fraction"].Value;
        return new TimeOnly(hour, Int(match.Groups["minute"]), Int(match.Groups["second"]))
            .Add(fraction.Length == 0 ? TimeSpan.Zero : SecondFraction.Of(fraction));
    }

    private static TimeSpan? OffsetOf(string zone)
    {
        if (HoursOfZone.TryGetValue(zone, out var hours))
        {
            return TimeSpan.FromHours(hours);
        }

        var sign = zone.AsSpan().IndexOfAny('+', '-');
        if (sign < 0)
        {
            return null;
        }

        var digits = zone[(sign + 1)..].Replace(":", "", StringComparison.Ordinal);
        var minutes = digits.Length > 2 ? int.Parse(digits[^2..], CultureInfo.InvariantCulture) : 0;
        var offset = new TimeSpan(int.Parse(digits.Length > 2 ? digits[..^2] : digits, CultureInfo.InvariantCulture), minutes, 0);
        return zone[sign] == '-' ? -offset : offset;
    }

    private static int Int(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;
}
