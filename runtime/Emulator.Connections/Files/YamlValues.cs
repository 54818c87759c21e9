using Emulator.Values;
using Emulator.Yaml;

namespace Emulator.Connections.Files;

/// <summary>A YAML node as data.</summary>
internal static class YamlValues
{
    public static Value Of(YamlNode node) => node switch
    {
        YamlMap map => RecordValue.From(map.Entries.Select(entry => KeyValuePair.Create(entry.Key, Of(entry.Value)))),
        YamlList list => ListValue.From(list.Select(Of)),
        YamlScalar scalar => scalar.ToValue(),
        _ => Value.Null,
    };
}
