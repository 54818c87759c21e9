using Emulator.Values.Problems;
using Emulator.Yaml;
using Emulator.Yaml.Json;

namespace Emulator.Recipes.Export;

/// <summary>Makes the YAML recipe of an export (recipe-format 19). The export itself is kept beside it, for the way back.</summary>
public static class RecipeImport
{
    private static readonly string[] RowKeys = ["left", "is", "right"];

    /// <summary>The recipe as YAML; null, with a problem, when the text is no export.</summary>
    /// <param name="file">The name that places carry.</param>
    /// <param name="text">The export.</param>
    /// <param name="problems">Receives what is odd about it.</param>
    public static string? Read(string file, string text, List<Problem> problems)
    {
        if (JsonReader.Read(file, text, problems) is not { } root || ExportEnvelope.Open(root, problems) is not { } export)
        {
            return null;
        }

        var tree = new ShortPills().Of(new ExportTree(problems).Read(export));
        return YamlWriter.Write(tree, IsRow);
    }

    // A row of a condition stands on one line.
    private static bool IsRow(YamlMap map) =>
        map.Entries.All(entry => RowKeys.Contains(entry.Key) && entry.Value is YamlScalar { Text.Length: < 60 } scalar && !scalar.Text.Contains('\n'));
}
