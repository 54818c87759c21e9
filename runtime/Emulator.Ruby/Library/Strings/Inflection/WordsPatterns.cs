using System.Text.RegularExpressions;

namespace Emulator.Ruby.Library.Strings.Inflection;

/// <summary>The patterns of <see cref="Words"/>.</summary>
internal static partial class WordsPatterns
{
    [GeneratedRegex("[A-Z](?=[A-Z][a-z])|[a-z0-9](?=[A-Z])")]
    public static partial Regex Border();

    [GeneratedRegex(@"\b(?<![a-zA-Z0-9_]['’`()])[a-z]")]
    public static partial Regex WordStart();

    [GeneratedRegex("^[a-z0-9]*", RegexOptions.Multiline)]
    public static partial Regex LowerHead();

    [GeneratedRegex("^[a-zA-Z0-9_]", RegexOptions.Multiline)]
    public static partial Regex UpperHead();

    [GeneratedRegex("(?:_|(/))([a-zA-Z0-9]*)")]
    public static partial Regex Part();
}
