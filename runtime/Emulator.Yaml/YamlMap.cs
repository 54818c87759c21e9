using Emulator.Values.Problems;

namespace Emulator.Yaml;

/// <summary>Keys with their nodes in the order in which they were written; a key occurs once.</summary>
public sealed class YamlMap : YamlNode
{
    // Most maps are small, and there are thousands in an export: comparing a few keys is quicker than making a table of them.
    private const int Few = 8;

    private readonly YamlEntry[] _entries;
    private Dictionary<string, int>? _places;

    internal YamlMap(SourcePlace place, YamlEntry[] entries)
        : base(place)
    {
        _entries = entries;
        foreach (var entry in entries)
        {
            Height = Math.Max(Height, 1 + entry.Value.Height);
        }
    }

    /// <summary>A map that no file holds in this form, such as one made of an export's.</summary>
    /// <exception cref="ArgumentException">A key occurs twice.</exception>
    public static YamlMap Of(SourcePlace place, IEnumerable<YamlEntry> entries)
    {
        var map = new YamlMap(place, [.. entries]);
        for (var index = 0; index < map._entries.Length; index++)
        {
            if (map.IndexOf(map._entries[index].Key) != index)
            {
                throw new ArgumentException($"the key \"{map._entries[index].Key}\" occurs twice", nameof(entries));
            }
        }

        return map;
    }

    public override string Description => "a map";

    public IReadOnlyList<YamlEntry> Entries => _entries;

    internal override int Height { get; } = 1;

    public YamlNode? Find(string key) => IndexOf(key) is >= 0 and var index ? _entries[index].Value : null;

    public YamlEntry? FindEntry(string key) => IndexOf(key) is >= 0 and var index ? _entries[index] : null;

    private int IndexOf(string key)
    {
        if (_entries.Length > Few)
        {
            return (_places ??= Places()).GetValueOrDefault(key, -1);
        }

        for (var index = 0; index < _entries.Length; index++)
        {
            if (_entries[index].Key == key)
            {
                return index;
            }
        }

        return -1;
    }

    private Dictionary<string, int> Places()
    {
        var places = new Dictionary<string, int>(_entries.Length, StringComparer.Ordinal);
        for (var index = 0; index < _entries.Length; index++)
        {
            places.TryAdd(_entries[index].Key, index);
        }

        return places;
    }
}
