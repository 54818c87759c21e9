using System.Text.RegularExpressions;

namespace Emulator.Connections.Recording.Matching;

/// <summary>The number of an item in a path.</summary>
internal static partial class ListIndex
{
    [GeneratedRegex(@"\[\d+\]")]
    public static partial Regex Pattern();
}
