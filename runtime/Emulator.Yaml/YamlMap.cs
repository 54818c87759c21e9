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
        _byKey = new Dictionary<string, YamlEntry>(entries.Count, StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            _byKey.Add(entry.Key, entry);
            Height = Math.Max(Height, 1 + entry.Value.Height);
        }
    }

    /// <summary>A map that no file holds in this form, such as one made of an export's.</summary>
    /// <exception cref="ArgumentException">A key occurs twice.</exception>
    public static YamlMap Of(SourcePlace place, IEnumerable<YamlEntry> entries) => new(place, [.. entries]);

    public override string Description => "a map";

    public IReadOnlyList<YamlEntry> Entries { get; }

    internal override int Height { get; } = 1;

    public YamlNode? Find(string key) => FindEntry(key)?.Value;

    public YamlEntry? FindEntry(string key) => _byKey.GetValueOrDefault(key);
}
