using Emulator.Testing.Data;
using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Testing.Matching;

/// <summary>One comparison under way: where it is, what formulas may ask for, and what differs so far.</summary>
internal sealed class Comparing(CasePills pills, string path, List<Difference> differences)
{
    public CasePills Pills => pills;

    public string Path => path;

    public bool HasDifferences => differences.Count > 0;

    public void Add(SourcePlace place, string? expected, Value? found) =>
        differences.Add(new Difference(path, expected, found is null ? null : Shown.Of(found), place));

    /// <summary>Notes a difference that is told in words.</summary>
    public void AddWords(SourcePlace place, string expected, string found) => differences.Add(new Difference(path, expected, found, place));

    /// <summary>The same inside a member.</summary>
    public Comparing In(string key) => new(pills, path.Length == 0 ? key : $"{path}.{key}", differences);

    /// <summary>The same inside an item, counted from 0.</summary>
    public Comparing At(int index) => new(pills, $"{path}[{index}]", differences);

    /// <summary>True when the value is as the matcher says; nothing is noted.</summary>
    public bool Holds(Matcher matcher, Value found)
    {
        var trial = new Comparing(pills, path, []);
        matcher.Match(found, trial);
        return !trial.HasDifferences;
    }

    /// <summary>How much differs, for finding the candidate that comes nearest.</summary>
    public int Count(Matcher matcher, Value found)
    {
        var noted = new List<Difference>();
        matcher.Match(found, new Comparing(pills, path, noted));
        return noted.Count;
    }
}
