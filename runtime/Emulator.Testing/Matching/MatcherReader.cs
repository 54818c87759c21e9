using Emulator.Testing.Data;
using Emulator.Values.Problems;
using Emulator.Yaml;

namespace Emulator.Testing.Matching;

/// <summary>
/// Reads what a value should be. A record wants its named members and no others; a list wants its items in order;
/// keys that begin with <c>$</c> are matchers (<see cref="MatcherTable"/>); all else is the value itself.
/// </summary>
internal static class MatcherReader
{
    public static Matcher Read(YamlNode node, TestMistakes mistakes) => Read(node, mistakes, isExact: false);

    /// <param name="node">What is written.</param>
    /// <param name="mistakes">Receives what is wrong.</param>
    /// <param name="isExact">True under <c>$equal</c>, where further members are differences.</param>
    public static Matcher Read(YamlNode node, TestMistakes mistakes, bool isExact)
    {
        switch (node)
        {
            case YamlMap { Entries: [{ Key: DataReader.Literal } literal] }:
                return new ValueMatcher(new FixedData(node.Place, NodeValues.Of(literal.Value)), IsExact: true);
            case YamlMap map when map.Entries.Any(entry => entry.Key.StartsWith('$')):
                return ReadMatchers(map, mistakes);
            case YamlMap map:
                return new RecordMatcher(
                    map.Place, [.. map.Entries.Select(entry => KeyValuePair.Create(entry.Key, Read(entry.Value, mistakes, isExact)))], isExact);
            case YamlList list:
                return new ListMatcher(list.Place, [.. list.Select(item => Read(item, mistakes, isExact))]);
            default:
                return new ValueMatcher(DataReader.Read(node, mistakes.All), isExact);
        }
    }

    private static Matcher ReadMatchers(YamlMap map, TestMistakes mistakes)
    {
        var parts = new List<Matcher>();
        foreach (var entry in map.Entries)
        {
            if (MatcherTable.Find(entry.Key) is { } read)
            {
                parts.Add(read(entry, mistakes));
                continue;
            }

            mistakes.Add(
                TestProblems.UnknownMatcher,
                entry.KeyPlace,
                entry.Key.StartsWith('$') ? $"there is no matcher \"{entry.Key}\"" : $"\"{entry.Key}\" stands beside a matcher: data goes under $subset or $equal",
                NearestName.Hint(entry.Key, MatcherTable.Names));
        }

        return parts.Count == 1 ? parts[0] : new AllMatcher(map.Place, parts);
    }
}
