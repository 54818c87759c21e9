using Emulator.Values.Problems;

namespace Emulator.Yaml;

/// <summary>Keys with their nodes in the order in which they were written; a key occurs once.</summary>
public sealed class YamlMap : YamlNode
{
    private readonly Dictionary<string, YamlEntry> _byKey;

    internal YamlMap(SourcePlace place, IReadOnlyList<YamlEntry> entries)
        : base(place)
    {
        Entries = entries;
        Height = 1 + entries.Select(entry => entry.Value.Height).DefaultIfEmpty(0).Max();
        _byKey = entries.ToDictionary(entry => entry.Key, StringComparer.Ordinal);
    }

    public override string Description => "a map";

    public IReadOnlyList<YamlEntry> Entries { get; }

    internal override int Height { get; }

    public YamlNode? Find(string key) => FindEntry(key)?.Value;

    public YamlEntry? FindEntry(string key) => _byKey.GetValueOrDefault(key);
}
