using System.Text.RegularExpressions;

namespace Emulator.Ruby.Library.Times;

/// <summary>The date in a free text: the first shape that fits, in Ruby's order.</summary>
internal static class FreeDateText
{
    private const string Name = "(?<mon>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)";

    private static readonly (Regex Shape, Func<ParsedTime, Match, ParsedTime> Read)[] Shapes =
    [
        (Shape($@"\b(?<d>'?\d+)[^-\d\s]*\s*{Name}[^-\d\s']*(?:\s*(?:c(?:e|\.e\.)|ad|a\.d\.)?\s*(?<y>'?-?\d+(?:(?:st|nd|rd|th)\b)?))?"), Named),
        (Shape($@"\b{Name}[^-\d\s']*\s*(?<d>'?\d+)[^-\d\s']*(?:\s*,?\s*(?:c(?:e|\.e\.)|ad|a\.d\.)?\s*(?<y>'?-?\d+))?"), Named),
        (Shape(@"(?<y>'?[-+]?\d+)-(?<m>\d+)-(?<d>'?-?\d+)"), Numbered),
        (Shape(@"\b(?<y>\d{2}|\d{4})?-?w(?<w>\d{2})(?:-?(?<d>\d))?\b"), Week),
        (Shape(@"--(?<m>\d{2})-?(?<d>\d{2})?\b"), Numbered),
        (Shape(@"(?<![,.\d])(?<y>\d{4}|\d{2})-(?<n>\d{3})\b"), Ordinal),
        (Shape($@"(?<y>'?-?\d+)-{Name}[^-/.]*-(?<d>'?-?\d+)"), Named),
        (Shape($@"\b{Name}[^-/.]*-(?<d>'?\d+)(?:-(?<y>'?-?\d+))?"), Named),
        (Shape(@"(?<y>'?-?\d+)/\s*(?<m>'?\d+)(?:\D\s*(?<d>'?-?\d+))?"), Numbered),
        (Shape(@"(?<y>'?-?\d+)\.\s*(?<m>'?\d+)\.\s*(?<d>'?-?\d+)"), Numbered),
        (Shape(@"'(?<y>\d+)\b"), (told, match) => told with { Year = FreeTimeText.Number(match.Groups["y"].Value) }),
        (Shape($@"\b{Name}\S*"), (told, match) => told with { Month = Month(match) }),
        (Shape(@"(?<d>\d+)(?:st|nd|rd|th)\b"), (told, match) => told with { Day = FreeTimeText.Number(match.Groups["d"].Value) }),
        (Shape(@"(?<sign>[-+]?)(?<n>\d{2,14})(?:\s*t?\s*(?<t>\d{2,6})?(?:[,.](?<f>\d*))?)?(?<z>z\b|[-+]\d{1,4}\b)?"), DigitRun.Read),
    ];

    public static ParsedTime Read(ParsedTime told, ref string text)
    {
        foreach (var (shape, read) in Shapes)
        {
            var match = shape.Match(text);
            if (match.Success)
            {
                text = text[..match.Index] + " " + text[(match.Index + match.Length)..];
                return read(told, match);
            }
        }

        return told;
    }

    private static Regex Shape(string pattern) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static int Month(Match match) => EnglishNames.Find(EnglishNames.Months, match.Groups["mon"].Value) + 1;

    private static ParsedTime Named(ParsedTime told, Match match) =>
        YearMonthDay.Of(told, Group(match, "y"), Month(match).ToString(System.Globalization.CultureInfo.InvariantCulture), Group(match, "d"));

    private static ParsedTime Numbered(ParsedTime told, Match match) =>
        YearMonthDay.Of(told, Group(match, "y"), Group(match, "m"), Group(match, "d"));

    private static ParsedTime Week(ParsedTime told, Match match) => told with
    {
        WeekYear = FreeTimeText.Number(match.Groups["y"].Value),
        Week = FreeTimeText.Number(match.Groups["w"].Value),
        WeekDay = FreeTimeText.Number(match.Groups["d"].Value),
    };

    private static ParsedTime Ordinal(ParsedTime told, Match match) => told with
    {
        Year = FreeTimeText.Number(match.Groups["y"].Value),
        DayOfYear = FreeTimeText.Number(match.Groups["n"].Value),
    };

    private static string? Group(Match match, string name) => match.Groups[name].Success ? match.Groups[name].Value : null;
}
