using System.Globalization;

namespace Emulator.Testing.Matching;

/// <summary>What of two texts to show: all of short ones, of long ones the place where they part.</summary>
internal static class TextDifference
{
    private const int Short = 160;
    private const int Before = 40;
    private const int Behind = 80;
    private const int MostLines = 4;

    public static (string Expected, string Found) Of(string expected, string found)
    {
        if (expected.Contains('\n') && found.Contains('\n'))
        {
            return Lines(expected.Split('\n'), found.Split('\n'));
        }

        return expected.Length <= Short && found.Length <= Short ? (Shown.Of(expected), Shown.Of(found)) : Windows(expected, found);
    }

    // The lines that differ: what both begin and end with is left out.
    private static (string Expected, string Found) Lines(string[] expected, string[] found)
    {
        var shorter = Math.Min(expected.Length, found.Length);
        var same = 0;
        while (same < shorter && expected[same] == found[same])
        {
            same++;
        }

        var end = 0;
        while (end < shorter - same && expected[^(end + 1)] == found[^(end + 1)])
        {
            end++;
        }

        var (left, right) = (expected[same..^end], found[same..^end]);
        if (left.Length == 1 && right.Length == 1)
        {
            var (one, other) = Of(left[0], right[0]);
            return ($"line {same + 1}: {one}", $"line {same + 1}: {other}");
        }

        return (Several(left, same), Several(right, same));
    }

    private static string Several(string[] lines, int same)
    {
        if (lines.Length == 0)
        {
            return $"nothing between the lines {same} and {same + 1}";
        }

        var shown = string.Join(", ", lines.Take(MostLines).Select(line => Shown.Of(Cut(line, 0, Short))));
        var place = lines.Length == 1 ? $"line {same + 1}" : $"lines {same + 1} to {same + lines.Length}";
        return $"{place}: {shown}{(lines.Length > MostLines ? ", …" : string.Empty)}";
    }

    private static (string Expected, string Found) Windows(string expected, string found)
    {
        var at = expected.AsSpan().CommonPrefixLength(found);
        var from = Math.Max(0, at - Before);
        var place = from == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"  (from letter {from + 1})");
        return (Shown.Of(Cut(expected, from, at + Behind)) + place, Shown.Of(Cut(found, from, at + Behind)) + place);
    }

    // A letter of two halves is not cut in two.
    private static string Cut(string text, int from, int until)
    {
        from = from < text.Length && char.IsLowSurrogate(text[from]) ? from - 1 : Math.Min(from, text.Length);
        until = until < text.Length && char.IsLowSurrogate(text[until]) ? until + 1 : Math.Min(until, text.Length);
        return $"{(from > 0 ? "…" : string.Empty)}{text[from..until]}{(until < text.Length ? "…" : string.Empty)}";
    }
}
