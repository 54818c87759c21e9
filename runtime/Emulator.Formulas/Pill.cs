using Emulator.Formulas.Reading;
using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Formulas;

/// <summary>
/// A reference to an earlier output, read once from any of its spellings. Two pills are equal when they name the same
/// value: the spelling and the provider, which only repeats what the alias says, do not count (recipe-format 7.2).
/// </summary>
/// <param name="Kind">What is referred to.</param>
/// <param name="Provider">
/// The provider as written, null in the short spelling; <c>foreach</c>, <c>catch</c>, <c>repeat</c> for blocks.
/// </param>
/// <param name="Line">The alias of a trigger, step or block; empty for job facts and properties.</param>
/// <param name="Path">The way into the value; empty for the whole value.</param>
/// <param name="Source">The pill as its author wrote it, for messages.</param>
public sealed record Pill(PillKind Kind, string? Provider, string Line, IReadOnlyList<PillSegment> Path, string Source)
{
    /// <summary>
    /// Where the pill stands in its file; null for one that was not read from a file. Does not count in equality.
    /// </summary>
    public SourcePlace? Place { get; init; }

    public bool Equals(Pill? other) =>
        other is not null && other.Kind == Kind && other.Line == Line && other.Path.SequenceEqual(Path);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Kind);
        hash.Add(Line, StringComparer.Ordinal);
        foreach (var segment in Path)
        {
            hash.Add(segment);
        }

        return hash.ToHashCode();
    }

    /// <summary>
    /// What the path names in an output. A key that is missing, and any path under nil or under a scalar, is nil and
    /// never an error; a list used plainly, by the key of its items, is its first item (runtime-semantics 3.8, 5.4).
    /// A path that ends at the list itself is the whole list. Keys and items are found without allocation.
    /// </summary>
    public Value Pick(Value output) => PickFrom(0, output);

    /// <summary>What the rest of the path names in the value that its first elements led to.</summary>
    public Value PickFrom(int start, Value output)
    {
        var value = output;
        for (var index = start; index < Path.Count && !value.IsNull; index++)
        {
            value = Path[index] switch
            {
                PillKey { Key: var key } => Item(value)[key],
                PillJoin join => Item(value)[join.Key],
                PillCurrentItem when value is RecordValue => value["first"],
                PillCurrentItem when value is ListValue => Item(value),
                PillSize when value is ListValue list => list.Count,
                _ => Value.Null,
            };
        }

        return value;
    }

    /// <summary>The pill in its shortest lossless spelling.</summary>
    public override string ToString() => PillWriter.Write(this);

    private static Value Item(Value value) => value is not ListValue list ? value : list.Count > 0 ? list[0] : Value.Null;
}
