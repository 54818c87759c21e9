using Emulator.Values.Problems;
using Emulator.Yaml;
using Emulator.Yaml.Json;

namespace Emulator.Recipes.Export;

/// <summary>
/// Makes the platform's JSON of a YAML recipe. What its import left beside it is the base: everything that the YAML has
/// not changed comes back as it was, unknown keys and the order of keys as well; without it, what is missing is made.
/// </summary>
public static class RecipeExport
{
    /// <summary>The export; null, with a problem, when one of the texts cannot be read.</summary>
    /// <param name="file">The YAML recipe's name.</param>
    /// <param name="text">The YAML recipe.</param>
    /// <param name="original">What the import left beside it, or null.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static string? Write(string file, string text, string? original, List<Problem> problems)
    {
        if (YamlReader.Read(file, text, problems) is not YamlMap tree)
        {
            return null;
        }

        if (original is null)
        {
            return JsonWriter.Write(new ExportMerge(tree).Write());
        }

        var old = new List<Problem>();
        if (JsonReader.Read(file, original, old) is not { } root || ExportEnvelope.Open(root, old) is not { } export)
        {
            problems.AddRange(old);
            return null;
        }

        var reading = new ExportTree(old);
        var before = reading.Read(export);
        var shorter = new ShortPills();
        var @base = shorter.Of(before);
        return NodeValues.AreEqual(tree, @base)
            ? original
            : JsonWriter.Write(Wrapped(root, export.Head, new ExportMerge(
                tree, new ExportBase(export, @base, node => reading.Origins.GetValueOrDefault(shorter.SourceOf(node)))).Write()));
    }

    // Inside whatever lay around the recipe (recipe-format 2).
    private static YamlNode Wrapped(YamlNode root, YamlMap head, YamlMap document)
    {
        if (ReferenceEquals(root, head) || root is not YamlMap map)
        {
            return document;
        }

        var key = map.Find("recipe") is YamlMap ? "recipe" : "result";
        var wrapping = new NodeEdit(map);
        wrapping.Set(key, Wrapped(map.Find(key)!, head, document));
        return wrapping.ToMap();
    }
}
