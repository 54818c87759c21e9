using Emulator.Values.Problems;
using Emulator.Yaml;

namespace Emulator.Recipes.Export;

/// <summary>A map under construction; what is missing is left out.</summary>
internal sealed class TreeBuilder(SourcePlace place)
{
    private readonly OrderedDictionary<string, YamlEntry> _entries = new(StringComparer.Ordinal);

    public bool Has(string key) => _entries.ContainsKey(key);

    public void Add(string key, YamlNode? value)
    {
        if (value is not null && !(value is YamlScalar scalar && scalar.ToValue().IsNull))
        {
            _entries.TryAdd(key, new YamlEntry(key, value.Place, value));
        }
    }

    /// <summary>A text as a text whatever it looks like; an empty one is left out.</summary>
    public void AddText(string key, YamlNode? value)
    {
        if (value is YamlScalar { Text.Length: > 0 } scalar && !scalar.ToValue().IsNull)
        {
            Add(key, scalar.IsPlain ? YamlScalar.OfText(scalar.Place, scalar.Text) : scalar);
        }
    }

    public void AddTruth(string key, bool truth)
    {
        if (truth)
        {
            Add(key, YamlScalar.Of(place, truth));
        }
    }

    public YamlMap ToMap() => YamlMap.Of(place, _entries.Values);

    public YamlMap? ToMapOrNothing() => _entries.Count == 0 ? null : ToMap();
}
