using Emulator.Hosting.Workspaces;
using Emulator.Jobs;
using Emulator.Jobs.Functions;
using Emulator.Jobs.Linking;
using Emulator.Recipes;
using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Hosting.Running;

/// <summary>Finds the recipe that a recipe calls: by the path in its reference, then by name (recipe-format 1.2, 11.1).</summary>
/// <param name="workspace">Where recipes lie.</param>
/// <param name="read">Reads a recipe's file.</param>
/// <param name="link">Reads and links it for the calling job.</param>
internal sealed class FunctionShelf(Workspace workspace, Func<string, RecipeReading> read, Func<string, JobOptions, LinkReading> link)
{
    /// <param name="caller">The id of the calling recipe: its file from the workspace's root.</param>
    /// <param name="reference">The three-key reference, a name or an id.</param>
    /// <param name="options">Connections and stubs of the calling job, which hold for the called one too.</param>
    public FunctionReading Find(string caller, Value reference, JobOptions options)
    {
        if (PathOf(caller, reference) is not { } path)
        {
            return new FunctionReading(null, $"there is no recipe {Described(reference)} in this workspace: put its file beside the caller's");
        }

        var linked = link(path, options);
        return linked.Recipe is { } recipe
            ? new FunctionReading(recipe, null)
            : new FunctionReading(null, $"{workspace.Relative(path)} cannot be called: {FirstError(linked.Problems)}");
    }

    private string? PathOf(string caller, Value reference)
    {
        var zipName = reference["zip_name"].AsText();
        return (zipName is null ? null : ByPath(caller, zipName)) ?? ByName(reference["name"].AsText() ?? reference.AsText());
    }

    // The nearest folder upward under which the path leads to a recipe, in either form.
    private string? ByPath(string caller, string zipName)
    {
        for (var folder = Path.GetDirectoryName(Path.GetFullPath(caller, workspace.Root)); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var export = Path.GetFullPath(zipName, folder);
            var found = new[] { Path.ChangeExtension(export, ".yaml"), export }.FirstOrDefault(File.Exists);
            if (found is not null || folder == workspace.Root)
            {
                return found;
            }
        }

        return null;
    }

    private string? ByName(string? name) => name is null
        ? null
        : workspace.RecipeFiles().FirstOrDefault(path => read(path).Recipe?.Name == name);

    private static string Described(Value reference) => $"\"{reference["zip_name"].AsText() ?? reference.AsText() ?? reference.ToString()}\"";

    private static string FirstError(IReadOnlyList<Problem> problems) =>
        problems.FirstOrDefault(problem => problem.Severity == ProblemSeverity.Error)?.ToString() ?? "it has problems";
}
