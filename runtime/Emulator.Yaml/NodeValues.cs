using Emulator.Values;

namespace Emulator.Yaml;

/// <summary>Nodes as data, and whether two of them say the same.</summary>
public static class NodeValues
{
    public static Value Of(YamlNode node) => node switch
    {
        YamlMap map => RecordValue.From(map.Entries.Select(entry => KeyValuePair.Create(entry.Key, Of(entry.Value)))),
        YamlList list => ListValue.From(list.Select(Of)),
        _ => ((YamlScalar)node).ToValue(),
    };

    /// <summary>True when both hold the same texts, numbers, keys and items; the order of keys does not count.</summary>
    public static bool AreEqual(YamlNode? one, YamlNode? other) => (one, other) switch
    {
        (null, null) => true,
        (YamlMap left, YamlMap right) => left.Entries.Count == right.Entries.Count
            && left.Entries.All(entry => right.Find(entry.Key) is { } value && AreEqual(entry.Value, value)),
        (YamlList left, YamlList right) => left.Count == right.Count && left.Zip(right).All(pair => AreEqual(pair.First, pair.Second)),
        (YamlScalar left, YamlScalar right) => left.Text == right.Text && left.ToValue().Equals(right.ToValue()),
        _ => false,
    };
}
