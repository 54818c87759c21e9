using Emulator.Yaml;

namespace Emulator.Recipes.Export;

/// <summary>The nodes of an export's tree: what kind they are and what lies in them (recipe-format 3).</summary>
internal static class ExportNodes
{
    public static string Keyword(YamlMap node) => Text(node, "keyword") ?? string.Empty;

    public static IEnumerable<YamlMap> Children(YamlMap node) => (node.Find("block") as YamlList)?.OfType<YamlMap>() ?? [];

    /// <summary>The text of a key; null when it is missing, null or empty.</summary>
    public static string? Text(YamlMap node, string key) =>
        node.Find(key) is YamlScalar { Text.Length: > 0 } scalar && !scalar.ToValue().IsNull ? scalar.Text : null;

    /// <summary>The platform writes truth as a word or as a text.</summary>
    public static bool Truth(YamlMap node, string key) => Text(node, key) is "true" or "True";
}
