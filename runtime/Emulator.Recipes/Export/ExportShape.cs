using Emulator.Values.Problems;
using Emulator.Yaml.Json;

namespace Emulator.Recipes.Export;

/// <summary>Tells recipes from the other JSON files of a folder by their shape.</summary>
public static class ExportShape
{
    /// <summary>True for a recipe in any of the wrappings.</summary>
    public static bool IsRecipe(string text)
    {
        // Most files are none, and reading a large one to its end only to see that would cost an import its time.
        if (!text.Contains("keyword", StringComparison.Ordinal))
        {
            return false;
        }

        var problems = new List<Problem>();
        return JsonReader.Read(string.Empty, text, problems) is { } root
            && ExportEnvelope.Open(root, problems) is { } export
            && (ExportNodes.Keyword(export.Trigger) == "trigger" || ExportNodes.Text(export.Trigger, "provider") is not null);
    }
}
