using Emulator.Values.Problems;
using Emulator.Yaml;

namespace Emulator.Recipes.Export;

/// <summary>A node of an export under change: what is not touched stays, in its place.</summary>
internal sealed class NodeEdit
{
    private readonly OrderedDictionary<string, YamlEntry> _entries = new(StringComparer.Ordinal);
    private readonly SourcePlace _place;

    public NodeEdit(YamlMap? origin)
    {
        _place = origin?.Place ?? new SourcePlace(string.Empty);
        foreach (var entry in origin?.Entries ?? [])
        {
            _entries[entry.Key] = entry;
        }
    }

    public void Set(string key, YamlNode value) => _entries[key] = new YamlEntry(key, _place, value);

    public void SetMissing(string key, YamlNode value)
    {
        if (!_entries.ContainsKey(key))
        {
            Set(key, value);
        }
    }

    /// <summary>Sets what is not what the import made of the export; an equal value keeps the export's own form.</summary>
    public void SetIfChanged(string key, YamlNode? value, YamlNode? before)
    {
        if (value is null)
        {
            _ = before is null || _entries.Remove(key);
        }
        else if (before is null || !NodeValues.AreEqual(value, before))
        {
            Set(key, value);
        }
    }

    public void Remove(string key) => _entries.Remove(key);

    public YamlMap ToMap() => YamlMap.Of(_place, _entries.Values);
}
