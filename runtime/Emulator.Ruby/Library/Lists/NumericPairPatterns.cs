using System.Text.RegularExpressions;

namespace Emulator.Ruby.Library.Lists;

/// <summary>The patterns of <see cref="NumericPair"/>.</summary>
internal static partial class NumericPairPatterns
{
    [GeneratedRegex(@"^[0-9]+$", RegexOptions.ExplicitCapture)]
    public static partial Regex Digits();
}
