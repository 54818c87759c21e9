using Emulator.Hosting.Recipes;
using Emulator.Hosting.Workspaces;
using Emulator.Recipes.Export;
using Emulator.Values.Problems;

namespace Emulator.Hosting.Packages;

/// <summary>Gives recipes in the platform's form.</summary>
public sealed class RecipeExports(Workspace workspace)
{
    /// <summary>The export's text, or null with problems.</summary>
    /// <exception cref="PackageException">The file cannot be read.</exception>
    public (string? Text, IReadOnlyList<Problem> Problems) Export(string path)
    {
        try
        {
            var text = File.ReadAllText(path);
            if (RecipeFiles.IsExport(path))
            {
                return (text, []);
            }

            var beside = RecipeFiles.EditorDataOf(path);
            var problems = new List<Problem>();
            var export = RecipeExport.Write(workspace.Relative(path), text, File.Exists(beside) ? File.ReadAllText(beside) : null, problems);
            return (export, problems);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new PackageException($"{path} cannot be read: {unreadable.Message}", unreadable);
        }
    }
}
