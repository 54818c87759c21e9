using System.Text.RegularExpressions;

namespace Emulator.Ruby.Library.Strings.Inflection;

/// <summary>The patterns of <see cref="Labels"/>.</summary>
internal static partial class LabelsPatterns
{
    [GeneratedRegex(@"[0-9]+|\p{Lu}+(?!\p{Ll})|\p{Lu}?[^\p{Lu}0-9_\s]+")]
    public static partial Regex Word();
}
