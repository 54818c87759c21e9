using Emulator.Ruby.Library.Strings.Text;

namespace Emulator.Ruby.Library.Strings.Inflection;

/// <summary>Words out of names and names out of words, by ActiveSupport's rules; letters are ASCII's.</summary>
internal static class Words
{
    public static string Underscore(string text)
    {
        if (!text.Any(static letter => char.IsAsciiLetterUpper(letter) || letter == '-') && !text.Contains("::", StringComparison.Ordinal))
        {
            return text;
        }

        var parted = WordsPatterns.Border().Replace(text.Replace("::", "/", StringComparison.Ordinal), "$&_");
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
        WordsPatterns.WordStart().Replace(Humanize(Underscore(text), true, keepsId), static start => start.Value.ToUpperInvariant());

    public static string Camelize(string text, bool isUpper)
    {
        var head = isUpper
            ? WordsPatterns.LowerHead().Replace(text, static run => FullCasing.Capitalize(run.Value), 1)
            : WordsPatterns.UpperHead().Replace(text, static run => run.Value.ToLowerInvariant(), 1);
        var joined = WordsPatterns.Part().Replace(head, static part => part.Groups[1].Value + FullCasing.Capitalize(part.Groups[2].Value));
        return joined.Replace("/", "::", StringComparison.Ordinal);
    }
}
