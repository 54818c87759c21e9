namespace Emulator.Hosting.Recipes;

/// <summary>The names of recipe files (design section 5).</summary>
public static class RecipeFiles
{
    private const string Yaml = ".recipe.yaml";

    /// <summary>The export that an import left beside its YAML recipe, whether it is there or not.</summary>
    public static string EditorDataOf(string path) =>
        (path.EndsWith(Yaml, StringComparison.OrdinalIgnoreCase) ? path[..^Yaml.Length] : Path.ChangeExtension(path, null)) + ".recipe.export.json";

    /// <summary>True for a recipe as the platform exports it.</summary>
    public static bool IsExport(string path) => path.EndsWith(".recipe.json", StringComparison.OrdinalIgnoreCase);
}
