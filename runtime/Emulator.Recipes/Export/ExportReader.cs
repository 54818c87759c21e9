using Emulator.Recipes.Checking.Export;
using Emulator.Recipes.Yaml;
using Emulator.Values.Problems;
using Emulator.Yaml.Json;

namespace Emulator.Recipes.Export;

/// <summary>Reads a recipe as the platform exports it (<c>*.recipe.json</c>). Never throws for any text.</summary>
public static class ExportReader
{
    /// <param name="file">The name that places carry; nothing is opened.</param>
    /// <param name="text">The file's content.</param>
    public static RecipeReading Read(string file, string text)
    {
        var problems = new List<Problem>();
        if (JsonReader.Read(file, text, problems) is not { } root || ExportEnvelope.Open(root, problems) is not { } export)
        {
            return new RecipeReading(null, RecipeMistakes.InOrder(problems));
        }

        var tree = new ExportTree(problems).Read(export);
        return RecipeReader.Read(file, text, tree, problems, new EditorData(export.Trigger)) with { Export = new ExportFile(root, export) };
    }

    /// <summary>What an import left beside its YAML recipe; null when that file is no export.</summary>
    public static EditorData? ReadEditorData(string file, string text)
    {
        var problems = new List<Problem>();
        return JsonReader.Read(file, text, problems) is { } root && ExportEnvelope.Open(root, problems) is { } export
            ? new EditorData(export.Trigger)
            : null;
    }
}
