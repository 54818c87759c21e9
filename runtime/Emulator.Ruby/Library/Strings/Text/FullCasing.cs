using System.Text;

namespace Emulator.Ruby.Library.Strings.Text;

/// <summary>
/// Full case mapping without a locale: <c>ß</c> → <c>SS</c>, <c>ǆ</c> → <c>ǅ</c>. The framework maps one to one; a table
/// holds what Unicode maps otherwise.
/// </summary>
internal static class FullCasing
{
    private static readonly Lazy<Dictionary<int, CaseForms>> Special = new(() => TextData.Rows("casing.txt").ToDictionary(
        row => Convert.ToInt32(row[0], 16),
        row => new CaseForms(TextData.Text(row[1]), TextData.Text(row[2]), TextData.Text(row[3]))));

    public static string Upper(string text) =>
        Ascii.IsValid(text) ? text.ToUpperInvariant() : Each(text, static point => Upper(point));

    public static string Lower(string text) =>
        Ascii.IsValid(text) ? text.ToLowerInvariant() : Each(text, static point => Lower(point));

    public static string Capitalize(string text) => Head(text, static point => Title(point), static rest => Lower(rest));

    public static string Swap(string text) => Each(text, static point => Swapped(point));

    public static string UpperFirst(string text) => Head(text, static point => Upper(point), static rest => rest);

    public static string LowerFirst(string text) => Head(text, static point => Lower(point), static rest => rest);

    public static string LowerAscii(string text) => string.Concat(text.Select(static letter => char.IsAscii(letter) ? char.ToLowerInvariant(letter) : letter));

    /// <summary>Two texts that differ by case alone fold to the same.</summary>
    public static string Fold(string text) => Lower(Upper(text));

    private static string Upper(int point) => point < SingleLetters.Count ? SingleLetters.Of(char.ToUpperInvariant((char)point))
        : Special.Value.TryGetValue(point, out var forms) ? forms.Upper : CodePoints.Text(Simple(point, Rune.ToUpperInvariant));

    private static string Lower(int point) => point < SingleLetters.Count ? SingleLetters.Of(char.ToLowerInvariant((char)point))
        : Special.Value.TryGetValue(point, out var forms) ? forms.Lower : CodePoints.Text(Simple(point, Rune.ToLowerInvariant));

    private static string Title(int point) =>
        Special.Value.TryGetValue(point, out var forms) ? forms.Title : CodePoints.Text(Simple(point, Rune.ToUpperInvariant));

    // A title-case digraph comes apart: its first letter is large, its second small.
    private static string Swapped(int point)
    {
        var self = CodePoints.Text(point);
        var lower = Lower(point);
        return point switch
        {
            'ǅ' => "dŽ",
            'ǈ' => "lJ",
            'ǋ' => "nJ",
            'ǲ' => "dZ",
            _ => lower == self ? Upper(point) : lower,
        };
    }

    private static int Simple(int point, Func<Rune, Rune> map) => Rune.IsValid(point) ? map(new Rune(point)).Value : point;

    private static string Each(string text, Func<int, string> map)
    {
        var mapped = new StringBuilder(text.Length);
        for (var unit = 0; unit < text.Length;)
        {
            var width = CodePoints.WidthAt(text, unit);
            mapped.Append(map(width == 2 ? char.ConvertToUtf32(text[unit], text[unit + 1]) : text[unit]));
            unit += width;
        }

        return mapped.ToString();
    }

    private static string Head(string text, Func<int, string> first, Func<string, string> rest)
    {
        if (text.Length == 0)
        {
            return text;
        }

        var width = CodePoints.WidthAt(text, 0);
        var point = width == 2 ? char.ConvertToUtf32(text[0], text[1]) : text[0];
        return first(point) + rest(text[width..]);
    }
}
