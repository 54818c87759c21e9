using System.Text.RegularExpressions;

namespace Emulator.Plugins.Ruby.Libraries.Csv;

/// <summary>What the converters of CSV take for a day or a moment, and what they drop from a header.</summary>
internal static partial class CsvPatterns
{
    [GeneratedRegex(@"\A(?:(?:\w+,?\s+)?\w+\s+\d{1,2},?\s+\d{2,4}|\d{4}-\d{2}-\d{2})\z", RegexOptions.None, 1000)]
    public static partial Regex DatePattern();

    [GeneratedRegex(@"\A(?:(?:\w+,?\s+)?\w+\s+\d{1,2}\s+\d{1,2}:\d{1,2}:\d{1,2},?\s+\d{2,4}|\d{4}-\d{2}-\d{2}(?:[T\s]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?(?:[+-]\d{2}:?\d{2}|Z|\s(?:UTC|[+-]\d{2}:?\d{2}))?)?)?)\z", RegexOptions.None, 1000)]
    public static partial Regex DateTimePattern();

    [GeneratedRegex(@"[^\sA-Za-z0-9_]+", RegexOptions.None, 1000)]
    public static partial Regex SignsPattern();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    public static partial Regex BlanksPattern();
}
