using System.Globalization;
using System.Text.RegularExpressions;

namespace Emulator.Ruby.Library.Times;

/// <summary>Zones as people write them in times: <c>Z</c>, <c>EST</c>, <c>+05:30</c>, <c>GMT-3</c>.</summary>
internal static class ZoneText
{
    private static readonly Dictionary<string, int> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["utc"] = 0, ["ut"] = 0, ["gmt"] = 0, ["z"] = 0, ["wet"] = 0, ["est"] = -18000, ["edt"] = -14400, ["cst"] = -21600,
        ["cdt"] = -18000, ["mst"] = -25200, ["mdt"] = -21600, ["pst"] = -28800, ["pdt"] = -25200, ["jst"] = 32400,
        ["cet"] = 3600, ["cest"] = 7200, ["bst"] = 3600, ["ist"] = 19800, ["eet"] = 7200, ["eest"] = 10800, ["west"] = 3600,
        ["msk"] = 10800, ["hst"] = -36000, ["akst"] = -32400, ["akdt"] = -28800, ["ast"] = -14400, ["adt"] = -10800,
        ["nst"] = -9000, ["ndt"] = -5400, ["aest"] = 36000, ["acst"] = 34200, ["awst"] = 28800, ["nzst"] = 43200,
        ["nzdt"] = 46800, ["sast"] = 7200, ["hkt"] = 28800, ["sgt"] = 28800, ["kst"] = 32400, ["met"] = 3600, ["mest"] = 7200,
        ["wat"] = 3600, ["cat"] = 7200, ["eat"] = 10800, ["brt"] = -10800, ["art"] = -10800, ["pkt"] = 18000, ["ict"] = 25200,
    };

    /// <summary>Seconds east of UTC, or null for an unknown name.</summary>
    public static int? Seconds(string zone)
    {
        var name = zone.Trim();
        var match = ZoneTextPatterns.OffsetPattern().Match(name);
        if (match.Success)
        {
            return OfNumbers(match);
        }

        return Names.TryGetValue(name, out var known) ? known : Letter(name);
    }

    // One or two digits are hours; with more, the last two are minutes.
    private static int OfNumbers(Match match)
    {
        var digits = match.Groups["digits"].Value;
        var isLong = digits.Length > 2;
        var hours = Number(isLong ? digits[..^(digits.Length > 4 ? 4 : 2)] : digits);
        var minutes = isLong ? Number(digits.Length > 4 ? digits[^4..^2] : digits[^2..]) : Number(match.Groups["minutes"].Value);
        var seconds = digits.Length > 4 ? Number(digits[^2..]) : Number(match.Groups["seconds"].Value);
        return (match.Groups["sign"].Value == "-" ? -1 : 1) * ((hours * 3600) + (minutes * 60) + seconds);
    }

    private static int Number(string digits) => digits.Length == 0 ? 0 : int.Parse(digits, CultureInfo.InvariantCulture);

    // The letters of the military zones: A to M without J go east, N to Y west.
    private static int? Letter(string name) => name.Length != 1 ? null : char.ToUpperInvariant(name[0]) switch
    {
        >= 'A' and <= 'I' and var east => (east - 'A' + 1) * 3600,
        >= 'K' and <= 'M' and var east => (east - 'A') * 3600,
        >= 'N' and <= 'Y' and var west => ('N' - west - 1) * 3600,
        _ => null,
    };
}
