namespace Emulator.Ruby.Library.Regexps;

/// <summary>A set of code points as ranges in ascending order. Surrogates are in none. Immutable.</summary>
internal sealed class CodePointSet
{
    public static readonly CodePointSet Empty = new([]);
    public static readonly CodePointSet All = new([(0, 0xD7FF), (0xE000, 0x10FFFF)]);

    private CodePointSet(IReadOnlyList<(int First, int Last)> ranges) => Ranges = ranges;

    public IReadOnlyList<(int First, int Last)> Ranges { get; }

    public static CodePointSet Of(int first, int last) => FromRanges([(first, last)]);

    /// <summary>Ranges in any order, overlapping or not.</summary>
    public static CodePointSet FromRanges(IEnumerable<(int First, int Last)> ranges)
    {
        var merged = new List<(int First, int Last)>();
        foreach (var (first, last) in ranges.OrderBy(range => range.First))
        {
            if (merged.Count > 0 && first <= merged[^1].Last + 1)
            {
                merged[^1] = (merged[^1].First, Math.Max(last, merged[^1].Last));
            }
            else
            {
                merged.Add((first, last));
            }
        }

        return new CodePointSet(merged);
    }

    public CodePointSet Union(CodePointSet other) => FromRanges(Ranges.Concat(other.Ranges));

    public CodePointSet Complement()
    {
        var gaps = new List<(int First, int Last)>();
        var next = 0;
        foreach (var (first, last) in Ranges)
        {
            gaps.Add((next, first - 1));
            next = last + 1;
        }

        gaps.Add((next, 0x10FFFF));
        return FromRanges(gaps.SelectMany(WithoutSurrogates).Where(gap => gap.First <= gap.Last));
    }

    public CodePointSet Intersect(CodePointSet other) => Complement().Union(other.Complement()).Complement();

    public bool Contains(int point) => Ranges.Any(range => range.First <= point && point <= range.Last);

    private static IEnumerable<(int First, int Last)> WithoutSurrogates((int First, int Last) gap) =>
        [(gap.First, Math.Min(gap.Last, 0xD7FF)), (Math.Max(gap.First, 0xE000), gap.Last)];
}
