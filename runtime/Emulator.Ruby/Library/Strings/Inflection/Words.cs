using System.Text.RegularExpressions;
using Emulator.Ruby.Library.Strings.Text;

namespace Emulator.Ruby.Library.Strings.Inflection;

/// <summary>Words out of names and names out of words, by ActiveSupport's rules; letters are ASCII's.</summary>
internal static partial class Words
{
    public static string Underscore(string text)
    {
        if (!text.Any(static letter => char.IsAsciiLetterUpper(letter) || letter == '-') && !text.Contains("::", StringComparison.Ordinal))
        {
            return text;
        }

        var parted = Border().Replace(text.Replace("::", "/", StringComparison.Ordinal), "$&_");
        return FullCasing.Lower(parted.Replace('-', '_'));
    }

    public static string Humanize(string text, bool capitalizes, bool keepsId)
    {
        var plain = text.TrimStart('_');
        plain = keepsId || !plain.EndsWith("_id", StringComparison.Ordinal) ? plain : plain[..^3];
        plain = FullCasing.LowerAscii(plain.Replace('_', ' '));
        return capitalizes && plain.Length > 0 && char.IsAsciiLetterLower(plain[0]) ? FullCasing.UpperFirst(plain) : plain;
    }

    public static string Titleize(string text, bool keepsId) =>
        WordStart().Replace(Humanize(Underscore(text), true, keepsId), static start => start.Value.ToUpperInvariant());

    public static string Camelize(string text, bool isUpper)
    {
        var head = isUpper
            ? LowerHead().Replace(text, static run => FullCasing.Capitalize(run.Value), 1)
            : UpperHead().Replace(text, static run => run.Value.ToLowerInvariant(), 1);
        var joined = Part().Replace(head, static part => part.Groups[1].Value + FullCasing.Capitalize(part.Groups[2].Value));
        return joined.Replace("/", "::", StringComparison.Ordinal);
    }

    [GeneratedRegex("[A-Z](?=[A-Z][a-z])|[a-z0-9](?=[A-Z])")]
    private static partial Regex Border();

    [GeneratedRegex(@"\b(?<![a-zA-Z0-9_]['’`()])[a-z]")]
    private static partial Regex WordStart();

    [GeneratedRegex("^[a-z0-9]*", RegexOptions.Multiline)]
    private static partial Regex LowerHead();

    [GeneratedRegex("^[a-zA-Z0-9_]", RegexOptions.Multiline)]
    private static partial Regex UpperHead();

    [GeneratedRegex("(?:_|(/))([a-zA-Z0-9]*)")]
    private static partial Regex Part();
}
