using System.Text.RegularExpressions;

namespace Emulator.Ruby.Library.Strings;

/// <summary>The patterns of <see cref="Slugs"/>.</summary>
internal static partial class SlugsPatterns
{
    [GeneratedRegex("[^a-zA-Z0-9_-]+")]
    public static partial Regex Unwanted();
}
