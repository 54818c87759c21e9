using Emulator.Hosting.Recipes;
using Emulator.Hosting.Workspaces;
using Emulator.Recipes;
using Emulator.Recipes.Checking;
using Emulator.Values.Problems;
using Emulator.Yaml.Json;

namespace Emulator.Hosting.Checking;

/// <summary>Reads and checks recipe files, several at a time: reading them is most of the work of a check.</summary>
internal sealed class RecipeChecks(Workspace workspace, RecipeShelf recipes, FieldChecks fields)
{
    private static readonly Dictionary<string, string> NoOverrides = [];

    public IReadOnlyList<CheckedRecipe> Check(IReadOnlyList<string> paths)
    {
        var read = paths.AsParallel().AsOrdered().Select(path => (Path: path, Reading: recipes.Read(path))).ToList();
        List<Recipe> known = [.. read.Select(file => file.Reading.Recipe).OfType<Recipe>()];
        var all = new Lazy<IReadOnlyList<Recipe>>(() => [.. known, .. Rest(paths)]);
        var references = new ReferenceChecks(workspace, known, all);
        return [.. read.AsParallel().AsOrdered().Select(file => Check(file.Path, file.Reading, references))];
    }

    private CheckedRecipe Check(string path, RecipeReading reading, ReferenceChecks references)
    {
        List<Problem> problems = [.. recipes.Link(reading, NoOverrides).Problems, .. RecipeLint.Check(reading)];
        if (reading.Recipe is { } recipe)
        {
            problems.AddRange(fields.Check(recipe));
            problems.AddRange(references.Check(recipe));
        }

        return new CheckedRecipe(path, reading.Recipe, problems.Count > 0 && path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? WithPaths(path, reading, problems) : problems);
    }

    // A part of a workspace may call the rest of it.
    private IEnumerable<Recipe> Rest(IReadOnlyList<string> paths) =>
        workspace.RecipeFiles().Except(paths).AsParallel().Select(path => recipes.Read(path).Recipe).OfType<Recipe>();

    private static List<Problem> WithPaths(string path, RecipeReading reading, List<Problem> problems) =>
        File.Exists(path) && JsonPaths.Of(reading.Recipe?.Text ?? File.ReadAllText(path)) is { } paths
            ? [.. problems.Select(problem => problem with { JsonPath = paths.At(problem.Place.Line, problem.Place.Column) })]
            : problems;
}
