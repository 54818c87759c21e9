using Emulator.Yaml;

namespace Emulator.Recipes.Export;

/// <summary>A step of a YAML recipe with the platform's word for its kind.</summary>
/// <param name="Keyword">Such as <c>foreach</c>.</param>
/// <param name="Map">The step; for a bare list under <c>else</c> an empty one.</param>
/// <param name="Steps">The steps directly inside, without branches and ends.</param>
internal sealed record TreeStep(string Keyword, YamlMap Map, YamlList? Steps)
{
    /// <summary>For a trigger, which carries it on the platform: the columns of the job report.</summary>
    public YamlMap? Report { get; init; }

    private static readonly string[] Kinds = ["if", "foreach", "repeat", "try", "stop"];

    public static TreeStep Of(string keyword, YamlNode node, YamlMap recipe) => (keyword, node) switch
    {
        ("trigger", YamlMap map) => new(keyword, map, recipe.Find("steps") as YamlList) { Report = recipe.Find("job_report") as YamlMap },
        ("else", YamlList list) => new(keyword, YamlMap.Of(list.Place, []), list),
        ("while_condition", YamlMap map) => new(keyword, map, null),
        ("repeat" or "try", YamlMap map) => new(keyword, map, map.Find(keyword) as YamlList),
        (_, YamlMap map) => new(keyword, map, map.Find("steps") as YamlList),
        _ => new(keyword, YamlMap.Of(node.Place, []), null),
    };

    public static string? AliasOf(YamlNode node) =>
        node is YamlMap map && map.Find("as") is YamlScalar { Text.Length: > 0 } alias ? alias.Text : null;

    /// <summary>Provider and name of an action; null for every other kind of step.</summary>
    public static string? OperationOf(YamlNode node) =>
        node is YamlMap map && map.Find("provider") is YamlScalar provider ? $"{provider.Text}/{(map.Find("name") as YamlScalar)?.Text}" : null;

    /// <summary>What lies inside in the platform's order: the steps, then what continues the block (recipe-format 3.2).</summary>
    public IEnumerable<(string Keyword, YamlNode Node)> Inside()
    {
        foreach (var step in Steps?.OfType<YamlMap>() ?? [])
        {
            yield return (KeywordOf(step), step);
        }

        if (Keyword == "if")
        {
            foreach (var branch in (Map.Find("elsif") as YamlList)?.OfType<YamlMap>() ?? [])
            {
                yield return ("elsif", branch);
            }
        }

        foreach (var (key, keyword, owner) in new[] { ("else", "else", "if"), ("while", "while_condition", "repeat"), ("catch", "catch", "try") })
        {
            if (Keyword == owner && Map.Find(key) is { } part)
            {
                yield return (keyword, part);
            }
        }
    }

    private static string KeywordOf(YamlMap step) =>
        Kinds.FirstOrDefault(kind => step.Find(kind) is not null) ?? "action";
}
