using System.Text.RegularExpressions;

namespace Emulator.Hosting.Replay;

/// <summary>Moments in texts, as formulas write them: with T or a blank, fractions and zone where they are.</summary>
internal static partial class MomentPatterns
{
    [GeneratedRegex(@"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?( ?([+-]\d\d:?\d\d|Z|UTC\b))?", RegexOptions.CultureInvariant)]
    public static partial Regex Moment { get; }
}
