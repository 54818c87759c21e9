using System.Text;

namespace Emulator.Ruby.Library.Strings.Text;

/// <summary>
/// The four normal forms. The framework's own do nothing in invariant mode, so the tables are ours; Hangul is computed.
/// </summary>
internal static class UnicodeNormalization
{
    private const int Syllables = 0xAC00;
    private const int Trails = 28;
    private const int Vowels = 21;
    private static readonly Lazy<NormalizationTables> Tables = new(NormalizationTables.Read);

    public static string Compose(string text, bool isCompatible)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        var points = Decomposed(text, isCompatible);
        var result = new List<int>(points.Count);
        var (starter, lastClass) = (-1, 0);
        foreach (var point in points)
        {
            var order = Tables.Value.Class(point);
            var isBlocked = starter >= 0 && lastClass != 0 && lastClass >= order;
            if (starter >= 0 && !isBlocked && (lastClass != 0 || result.Count == starter + 1) && Pair(result[starter], point) is { } composed)
            {
                result[starter] = composed;
                continue;
            }

            starter = order == 0 ? result.Count : starter;
            lastClass = order;
            result.Add(point);
        }

        return Text(result);
    }

    public static string Decompose(string text, bool isCompatible) =>
        Ascii.IsValid(text) ? text : Text(Decomposed(text, isCompatible));

    private static List<int> Decomposed(string text, bool isCompatible)
    {
        var points = new List<int>(text.Length);
        foreach (var point in CodePoints.Numbers(text))
        {
            points.AddRange(point is >= Syllables and < 0xD7A4 ? Jamo(point - Syllables) : Tables.Value.Parts(point, isCompatible));
        }

        Order(points);
        return points;
    }

    // Marks in the order of their classes; marks of one class keep theirs.
    private static void Order(List<int> points)
    {
        for (var index = 0; index < points.Count; index++)
        {
            var end = index;
            while (end < points.Count && Tables.Value.Class(points[end]) != 0)
            {
                end++;
            }

            if (end - index > 1)
            {
                var ordered = points.GetRange(index, end - index).OrderBy(Tables.Value.Class).ToList();
                points.RemoveRange(index, end - index);
                points.InsertRange(index, ordered);
            }

            index = end;
        }
    }

    private static int[] Jamo(int syllable)
    {
        var (lead, vowel, trail) = (0x1100 + (syllable / (Vowels * Trails)), 0x1161 + (syllable % (Vowels * Trails) / Trails), 0x11A7 + (syllable % Trails));
        return trail == 0x11A7 ? [lead, vowel] : [lead, vowel, trail];
    }

    private static int? Pair(int first, int second)
    {
        if (first is >= 0x1100 and < 0x1113 && second is >= 0x1161 and < 0x1176)
        {
            return Syllables + ((((first - 0x1100) * Vowels) + second - 0x1161) * Trails);
        }

        if (first is >= Syllables and < 0xD7A4 && (first - Syllables) % Trails == 0 && second is > 0x11A7 and < 0x11C3)
        {
            return first + second - 0x11A7;
        }

        return Tables.Value.Composed(first, second);
    }

    private static string Text(List<int> points) => string.Concat(points.Select(CodePoints.Text));
}
