using System.Text.RegularExpressions;

namespace Emulator.Ruby.Library.Times;

/// <summary>How durations are written.</summary>
internal static partial class DurationPatterns
{
    [GeneratedRegex(
        @"\A(?<sign>[-+])?P(?:(?<years>-?\d{1,9}(?:[.,]\d+)?)Y)?(?:(?<months>-?\d{1,9}(?:[.,]\d+)?)M)?(?:(?<weeks>-?\d{1,9}(?:[.,]\d+)?)W)?(?:(?<days>-?\d{1,9}(?:[.,]\d+)?)D)?(?:T(?:(?<hours>-?\d{1,9}(?:[.,]\d+)?)H)?(?:(?<minutes>-?\d{1,9}(?:[.,]\d+)?)M)?(?:(?<seconds>-?\d{1,12}(?:[.,]\d+)?)S)?)?\z",
        RegexOptions.None, 1000)]
    public static partial Regex Iso();
}
