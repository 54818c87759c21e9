using System.Globalization;
using System.Text;

namespace Emulator.Ruby.Library.Regexps;

/// <summary>Writes a set of code points as the framework's pattern text.</summary>
internal static class SetText
{
    private const int FirstBeyond = 0x10000;

    /// <summary>For text without surrogates.</summary>
    public static string Plain(CodePointSet set)
    {
        var units = set.Ranges.Where(range => range.First < FirstBeyond).Select(range => (range.First, Math.Min(range.Last, 0xFFFF))).ToList();
        return units.Count == 0 ? "(?!)" : Bracketed(units);
    }

    /// <summary>For text with surrogates: pairs as they are stored.</summary>
    public static string Whole(CodePointSet set)
    {
        var choices = new List<string> { Plain(set) };
        foreach (var (first, last) in set.Ranges.Where(range => range.Last >= FirstBeyond))
        {
            choices.AddRange(Pairs(Math.Max(first, FirstBeyond), last));
        }

        return choices.Count == 1 ? choices[0] : $"(?:{string.Join('|', choices)})";
    }

    private static IEnumerable<string> Pairs(int first, int last)
    {
        var (high, low) = (High(first), Low(first));
        var (lastHigh, lastLow) = (High(last), Low(last));
        if (high == lastHigh)
        {
            yield return Bracketed([(high, high)]) + Bracketed([(low, lastLow)]);
            yield break;
        }

        if (low != 0xDC00)
        {
            yield return Bracketed([(high, high)]) + Bracketed([(low, 0xDFFF)]);
            high++;
        }

        if (lastLow != 0xDFFF)
        {
            yield return Bracketed([(lastHigh, lastHigh)]) + Bracketed([(0xDC00, lastLow)]);
            lastHigh--;
        }

        if (high <= lastHigh)
        {
            yield return Bracketed([(high, lastHigh)]) + Bracketed([(0xDC00, 0xDFFF)]);
        }
    }

    private static int High(int point) => 0xD800 + ((point - FirstBeyond) >> 10);

    private static int Low(int point) => 0xDC00 + ((point - FirstBeyond) & 0x3FF);

    private static string Bracketed(IEnumerable<(int First, int Last)> units)
    {
        var text = new StringBuilder("[");
        foreach (var (first, last) in units)
        {
            text.Append(CultureInfo.InvariantCulture, $"\\u{first:X4}");
            if (last > first)
            {
                text.Append(CultureInfo.InvariantCulture, $"-\\u{last:X4}");
            }
        }

        return text.Append(']').ToString();
    }
}
