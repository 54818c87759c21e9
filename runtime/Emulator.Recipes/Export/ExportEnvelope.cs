using Emulator.Values.Problems;
using Emulator.Yaml;
using Emulator.Yaml.Json;

namespace Emulator.Recipes.Export;

/// <summary>
/// The recipe inside any of the wrappings in which exports are met (recipe-format 2): the product's own file, a bare
/// tree, <c>recipe</c> or <c>result</c> around it, and the API's objects whose parts are JSON in a text.
/// </summary>
/// <param name="Head">Name, description and the like; the tree itself where it stands bare.</param>
/// <param name="Trigger">The root of the tree.</param>
/// <param name="Config">Provider to connection; null where there is none.</param>
internal sealed record ExportEnvelope(YamlMap Head, YamlMap Trigger, YamlList? Config)
{
    /// <summary>Null, and a problem, when this is no recipe.</summary>
    public static ExportEnvelope? Open(YamlNode root, List<Problem> problems)
    {
        var head = Unwrap(root as YamlMap);
        if (head is null)
        {
            return Refused(root.Place, problems);
        }

        if (head.Find("keyword") is not null)
        {
            return new ExportEnvelope(head, head, null);
        }

        var version = head.Find("version") as YamlMap;
        var config = Parsed(head.Find("config") ?? version?.Find("config"), problems) as YamlList;
        return Parsed(head.Find("code"), problems) is YamlMap trigger
            ? new ExportEnvelope(head, trigger, config)
            : Refused(head.Place, problems);
    }

    private static YamlMap? Unwrap(YamlMap? map)
    {
        while (map is not null && map.Find("code") is null && (map.Find("recipe") ?? map.Find("result")) is YamlMap inner)
        {
            map = inner;
        }

        return map;
    }

    private static YamlNode? Parsed(YamlNode? node, List<Problem> problems) =>
        node is YamlScalar { IsPlain: false } text ? JsonReader.Read(text.Place.File, text.Text, problems) : node;

    private static ExportEnvelope? Refused(SourcePlace place, List<Problem> problems)
    {
        problems.Add(new Problem(
            RecipeProblems.NoCode, place, "This is no exported recipe: it has no code", "an export has name, code and config"));
        return null;
    }
}
