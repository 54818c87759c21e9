using Emulator.Plugins.Checking.Outlines;
using Emulator.Values.Problems;

namespace Emulator.Plugins.Checking.Rules;

/// <summary>Keys that mean nothing where they stand, or stand twice.</summary>
internal static class KeyRule
{
    public static void Check(OutlineMap map, string path, string[] known, Findings findings)
    {
        foreach (var entry in map.Entries.Where(entry => !known.Contains(entry.Key)))
        {
            // Only the near ones: a list of forty keys would help nobody.
            var nearest = NearestName.Find(entry.Key, known);
            findings.Warn(
                DefinitionProblems.UnknownKey,
                entry.Place,
                $"{Joined(path, entry.Key)}: there is no such key, it is ignored",
                nearest is null ? null : $"did you mean \"{nearest}\"?");
        }

        Twice(map, path, findings);
    }

    /// <summary>Names of the author's own, such as those of actions: any, but each once.</summary>
    public static void Twice(OutlineMap map, string path, Findings findings)
    {
        foreach (var again in map.Entries.GroupBy(entry => entry.Key, StringComparer.Ordinal).SelectMany(group => group.Skip(1)))
        {
            findings.Warn(
                DefinitionProblems.DoubleKey, again.Place, $"{Joined(path, again.Key)} stands twice; the last one counts");
        }
    }

    private static string Joined(string path, string key) => path.Length == 0 ? key : $"{path}.{key}";
}
