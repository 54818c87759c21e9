namespace Emulator.Ruby.Library.Strings.Text;

/// <summary>
/// Positions counted in code points, as Ruby counts them, over text stored in UTF-16. Without surrogates, the usual
/// case, both counts agree.
/// </summary>
internal static class CodePoints
{
    public static bool ArePlain(ReadOnlySpan<char> text) => !text.ContainsAnyInRange('\ud800', '\udfff');

    public static int Count(ReadOnlySpan<char> text)
    {
        var count = text.Length;
        for (var index = text.IndexOfAnyInRange('\ud800', '\udbff'); index >= 0 && index + 1 < text.Length; index++)
        {
            count -= char.IsSurrogatePair(text[index], text[index + 1]) ? 1 : 0;
        }

        return count;
    }

    /// <summary>The UTF-16 position of a code point; the length of the text when it has fewer.</summary>
    public static int UnitOf(string text, int point)
    {
        if (ArePlain(text))
        {
            return Math.Min(point, text.Length);
        }

        var unit = 0;
        for (; point > 0 && unit < text.Length; point--)
        {
            unit += WidthAt(text, unit);
        }

        return unit;
    }

    /// <summary>The code point's number at a UTF-16 position.</summary>
    public static int PointOf(string text, int unit) => Count(text.AsSpan(0, unit));

    /// <summary>1, or 2 at the first half of a pair.</summary>
    public static int WidthAt(string text, int unit) =>
        unit + 1 < text.Length && char.IsSurrogatePair(text[unit], text[unit + 1]) ? 2 : 1;

    public static string Slice(string text, int start, int length)
    {
        if (ArePlain(text))
        {
            return text.Substring(start, Math.Min(length, text.Length - start));
        }

        var first = UnitOf(text, start);
        var last = first;
        for (; length > 0 && last < text.Length; length--)
        {
            last += WidthAt(text, last);
        }

        return text[first..last];
    }

    /// <summary>Each code point as a text of its own.</summary>
    public static IEnumerable<string> Split(string text)
    {
        for (var unit = 0; unit < text.Length;)
        {
            var width = WidthAt(text, unit);
            yield return text.Substring(unit, width);
            unit += width;
        }
    }

    /// <summary>The numbers of the code points.</summary>
    public static List<int> Numbers(string text)
    {
        var numbers = new List<int>(text.Length);
        for (var unit = 0; unit < text.Length;)
        {
            var width = WidthAt(text, unit);
            numbers.Add(width == 2 ? char.ConvertToUtf32(text[unit], text[unit + 1]) : text[unit]);
            unit += width;
        }

        return numbers;
    }

    /// <summary>A code point as text; a lone half of a pair stays what it is.</summary>
    public static string Text(int number) =>
        number is >= 0xD800 and <= 0xDFFF ? ((char)number).ToString() : char.ConvertFromUtf32(number);
}
