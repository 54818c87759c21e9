using System.Text.RegularExpressions;

namespace Emulator.Ruby.Library.Times;

/// <summary>The patterns of <see cref="FreeTimeText"/>.</summary>
internal static partial class FreeTimeTextPatterns
{
    [GeneratedRegex(@"[^-+',./:@\p{L}\p{Nd}\[\]]+", RegexOptions.CultureInvariant)]
    public static partial Regex Noise();

    [GeneratedRegex(@"\b(sun|mon|tue|wed|thu|fri|sat)[^-/\d\s]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex DayName();

    [GeneratedRegex(
        @"(?:(?<h>\d+)\s*:\s*(?<m>\d+)(?:\s*:\s*(?<s>\d+)(?:[,.](?<f>\d*))?)?|(?<h>\d+)\s*h(?:\s*(?<m>\d+)m?(?:\s*(?<s>\d+)s?)?)?)(?:\s*(?<ap>[ap])(?:m\b|\.m\.))?"
        + @"(?:\s*(?<z>(?:gmt|utc?)?[-+]\d+(?:[,.:]\d+(?::\d+)?)?|[a-z]+\b))?|(?<h>\d+)\s*(?<ap>[ap])(?:m\b|\.m\.)(?:\s*(?<z>(?:gmt|utc?)?[-+]\d+(?::\d+)?|[a-z]+\b))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Time();

    [GeneratedRegex(@"\A\s*(\d{1,2})\s*\z", RegexOptions.CultureInvariant)]
    public static partial Regex LoneNumber();
}
