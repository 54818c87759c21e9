using Emulator.Yaml;

namespace Emulator.Testing.Files;

/// <summary>Lays what a case says over what it shares with others; every node keeps its own place.</summary>
internal static class TestMerge
{
    public static YamlMap Over(YamlMap own, YamlMap shared) => YamlMap.Of(
        own.Place,
        [
            .. own.Entries.Select(entry => shared.Find(entry.Key) is { } below ? entry with { Value = Over(entry.Key, entry.Value, below) } : entry),
            .. shared.Entries.Where(entry => own.Find(entry.Key) is null),
        ]);

    // Of exchanges the case's own are asked first.
    private static YamlNode Over(string key, YamlNode own, YamlNode shared) => (own, shared) switch
    {
        (YamlMap one, YamlMap other) when TestKeys.Merged.Contains(key) => YamlMap.Of(
            one.Place, [.. one.Entries, .. other.Entries.Where(entry => one.Find(entry.Key) is null)]),
        (YamlList one, YamlList other) when key == "http" => YamlList.Of(one.Place, [.. one, .. other]),
        _ => own,
    };
}
