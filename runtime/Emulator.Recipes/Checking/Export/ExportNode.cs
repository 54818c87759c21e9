using Emulator.Recipes.Export;
using Emulator.Values.Problems;
using Emulator.Yaml;

namespace Emulator.Recipes.Checking.Export;

/// <summary>One node of an export's tree with the node around it.</summary>
internal sealed record ExportNode(YamlMap Map, ExportNode? Parent)
{
    public string Keyword => ExportNodes.Keyword(Map);

    public bool IsOperation => Keyword is "trigger" or "action";

    public bool IsSkipped => ExportNodes.Truth(Map, "skip");

    /// <summary>The step as messages name it.</summary>
    public string Name => ExportNodes.Text(Map, "number") is { } number ? $"step {number} ({Keyword})" : $"this {Keyword}";

    public string? Text(string key) => ExportNodes.Text(Map, key);

    public YamlMap? MapOf(string key) => Map.Find(key) as YamlMap;

    /// <summary>The place of the value, else of the whole node.</summary>
    public SourcePlace PlaceOf(string key) => Map.Find(key)?.Place ?? Map.Place;
}
