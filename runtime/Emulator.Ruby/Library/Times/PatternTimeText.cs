using System.Globalization;
using System.Text.RegularExpressions;

namespace Emulator.Ruby.Library.Times;

/// <summary>strptime: reads a text by a pattern; what follows the pattern is ignored.</summary>
internal static class PatternTimeText
{
    /// <summary>Null when the text does not begin as the pattern says.</summary>
    public static ParsedTime? Read(string text, string pattern)
    {
        var expression = Expression(pattern);
        var match = Regex.Match(text, expression, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        return match.Success ? Told(match) : null;
    }

    /// <summary>The twelve patterns of people: <c>DD/MM/YYYY</c> and the like become strptime's, others stay.</summary>
    public static string FromHuman(string format) =>
        Regex.IsMatch(format, @"\A(?=.*DD)(?=.*MM)(?=.*YYYY)(?:DD|MM|YYYY)([-/])(?:DD|MM|YYYY)\1(?:DD|MM|YYYY)\z", RegexOptions.CultureInvariant)
            ? format.Replace("DD", "%d", StringComparison.Ordinal).Replace("MM", "%m", StringComparison.Ordinal).Replace("YYYY", "%Y", StringComparison.Ordinal)
            : format;

    private static string Expression(string pattern)
    {
        var expression = new System.Text.StringBuilder(@"\A");
        for (var index = 0; index < pattern.Length; index++)
        {
            if (pattern[index] == '%' && index + 1 < pattern.Length)
            {
                index += pattern[index + 1] is '-' or '0' or '^' or ':' && index + 2 < pattern.Length ? 2 : 1;
                expression.Append(Code(pattern, index));
            }
            else
            {
                expression.Append(char.IsWhiteSpace(pattern[index]) ? @"\s*" : Regex.Escape(pattern[index].ToString()));
            }
        }

        return expression.ToString();
    }

    private static string Code(string pattern, int at) => pattern[at] switch
    {
        'Y' => at + 1 < pattern.Length && (char.IsAsciiDigit(pattern[at + 1]) || pattern[at + 1] == '%') ? @"(?<Y>[-+]?\d{1,4})" : @"(?<Y>[-+]?\d+)",
        'G' => @"(?<G>[-+]?\d{1,4})",
        'm' or 'd' or 'e' or 'H' or 'k' or 'I' or 'l' or 'M' or 'S' or 'y' or 'V' =>
            $@"\s?(?<{pattern[at] switch { 'e' => 'd', 'k' => 'H', 'l' => 'I', var same => same }}>\d{{1,2}})",
        'j' => @"(?<j>\d{1,3})",
        'B' or 'b' or 'h' => $"(?<b>{string.Join('|', EnglishNames.Months)}|{string.Join('|', EnglishNames.Months.Select(name => name[..3]))})",
        'A' or 'a' => $"(?<a>{string.Join('|', EnglishNames.Days)}|{string.Join('|', EnglishNames.Days.Select(name => name[..3]))})",
        'u' => @"(?<u>[1-7])",
        'w' => @"(?<w>[0-6])",
        'L' or 'N' => @"(?<N>\d+)",
        's' => @"(?<s>-?\d{1,15})",
        'p' or 'P' => @"(?<p>[ap])(?:m|\.m\.)",
        'z' or 'Z' => @"(?<z>(?:gmt|utc?)?[-+]\d+(?:[,.:]\d+(?::\d+)?)?|[a-z]+\b)",
        'F' => @"(?<Y>[-+]?\d+)-(?<m>\d{1,2})-(?<d>\d{1,2})",
        'T' or 'X' => @"(?<H>\d{1,2}):(?<M>\d{1,2}):(?<S>\d{1,2})",
        'R' => @"(?<H>\d{1,2}):(?<M>\d{1,2})",
        'r' => @"(?<I>\d{1,2}):(?<M>\d{1,2}):(?<S>\d{1,2})\s*(?<p>[ap])m",
        'D' or 'x' => @"(?<m>\d{1,2})/(?<d>\d{1,2})/(?<y>\d{1,2})",
        'n' or 't' => @"\s*",
        '%' => "%",
        var other => Regex.Escape("%" + other),
    };

    private static ParsedTime Told(Match match)
    {
        int? Number(string name) => FreeTimeText.Number(match.Groups[name].Value);
        var hour = Number("H") ?? Number("I");
        if (hour is not null && match.Groups["p"].Success)
        {
            hour = (hour % 12) + (match.Groups["p"].Value is "p" or "P" ? 12 : 0);
        }

        return new ParsedTime
        {
            Year = Number("Y") ?? (Number("y") is { } two ? two + (two >= 69 ? 1900 : 2000) : null),
            Month = Number("m") ?? (match.Groups["b"].Success ? EnglishNames.Find(EnglishNames.Months, match.Groups["b"].Value) + 1 : null),
            Day = Number("d"),
            DayOfYear = Number("j"),
            WeekYear = Number("G"),
            Week = Number("V"),
            WeekDay = Number("u"),
            Weekday = Number("w") ?? (match.Groups["a"].Success ? EnglishNames.Find(EnglishNames.Days, match.Groups["a"].Value) : null),
            Hour = hour,
            Minute = Number("M"),
            Second = Number("S"),
            Nanosecond = FreeTimeText.Fraction(match.Groups["N"].Value),
            Epoch = match.Groups["s"].Success ? long.Parse(match.Groups["s"].Value, CultureInfo.InvariantCulture) : null,
            Offset = match.Groups["z"].Success ? ZoneText.Seconds(match.Groups["z"].Value) : null,
        };
    }
}
