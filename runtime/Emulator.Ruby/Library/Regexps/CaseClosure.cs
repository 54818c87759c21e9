using System.Text;

namespace Emulator.Ruby.Library.Regexps;

/// <summary>What the <c>i</c> flag adds to a set: every code point that differs from a member by case alone.</summary>
internal static class CaseClosure
{
    private static readonly Lazy<Dictionary<int, int[]>> Families = new(() => Enumerable.Range(0, 0x1E944)
        .Where(Rune.IsValid)
        .Select(point => (Point: point, Key: Fold(point)))
        .Where(pair => pair.Point != pair.Key || Rune.ToUpperInvariant(new Rune(pair.Point)).Value != pair.Point)
        .GroupBy(pair => pair.Key)
        .Select(group => group.Select(pair => pair.Point).ToArray())
        .Where(family => family.Length > 1)
        .SelectMany(family => family.Select(member => (member, family)))
        .ToDictionary(pair => pair.member, pair => pair.family));

    public static CodePointSet Of(CodePointSet set)
    {
        // Asking each cased code point is quicker than each member: a set may hold a million.
        var added = Families.Value.Where(pair => set.Contains(pair.Key)).SelectMany(pair => pair.Value).Select(point => (point, point));
        return set.Union(CodePointSet.FromRanges(added));
    }

    /// <summary>Whether the code point has another case.</summary>
    public static bool IsCased(int point) => Families.Value.ContainsKey(point);

    private static int Fold(int point) => point switch
    {
        'ſ' => 's',
        'ẞ' => 'ß',
        _ => Rune.ToLowerInvariant(Rune.ToUpperInvariant(new Rune(point))).Value,
    };
}
