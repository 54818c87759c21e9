using Emulator.Values.Problems;

namespace Emulator.Yaml;

/// <summary>
/// One <c>key: value</c> of a map. Keys are texts, whatever they look like: <c>1: x</c> has the key "1".
/// </summary>
public readonly record struct YamlEntry(string Key, SourcePlace KeyPlace, YamlNode Value);
