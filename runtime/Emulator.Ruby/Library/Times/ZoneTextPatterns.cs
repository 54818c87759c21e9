using System.Text.RegularExpressions;

namespace Emulator.Ruby.Library.Times;

/// <summary>The patterns of <see cref="ZoneText"/>.</summary>
internal static partial class ZoneTextPatterns
{
    [GeneratedRegex(@"\A(?:gmt|utc?)?(?<sign>[-+])(?<digits>\d{1,6})(?::?(?<minutes>\d{2})(?::?(?<seconds>\d{2}))?)?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex OffsetPattern();
}
