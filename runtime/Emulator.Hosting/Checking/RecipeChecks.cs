using Emulator.Hosting.Checking.Coverage;
using Emulator.Hosting.Recipes;
using Emulator.Hosting.Workspaces;
using Emulator.Recipes;
using Emulator.Recipes.Checking;
using Emulator.Values.Problems;
using Emulator.Yaml.Json;

namespace Emulator.Hosting.Checking;

/// <summary>Reads and checks recipe files, several at a time: reading them is most of the work of a check.</summary>
internal sealed class RecipeChecks(Workspace workspace, RecipeShelf recipes, FieldChecks fields, bool withRemarks)
{
    private static readonly Dictionary<string, string> NoOverrides = [];

    private readonly AssetChecks _assets = new(workspace);

    public IReadOnlyList<CheckedRecipe> Check(IReadOnlyList<string> paths)
    {
        var alone = paths.AsParallel().AsOrdered().Select(Check).ToList();
        List<RecipeCard> known = [.. alone.Select(file => file.Card).OfType<RecipeCard>()];
        var all = new Lazy<IReadOnlyList<RecipeCard>>(() => [.. known, .. Rest(paths)]);
        var references = new ReferenceChecks(workspace, known, all);
        return [.. alone.Select(file => file.Card is { } card ? file with { Problems = [.. file.Problems, .. references.Check(card)] } : file)];
    }

    private CheckedRecipe Check(string path)
    {
        var reading = recipes.Read(path);
        List<Problem> problems = [.. recipes.Link(reading, NoOverrides).Problems, .. RecipeLint.Check(reading)];
        var hidden = withRemarks ? 0 : problems.RemoveAll(problem => problem.Severity == ProblemSeverity.Info);
        if (reading.Recipe is not { } recipe)
        {
            return new CheckedRecipe(null, null, WithPaths(path, null, problems), hidden);
        }

        problems.AddRange(fields.Check(recipe));
        problems.AddRange(_assets.Check(recipe));
        return new CheckedRecipe(RecipeCard.Of(recipe), RecipeUses.Of(recipe), WithPaths(path, recipe.Text, problems), hidden);
    }

    // A part of a workspace may call the rest of it.
    private IEnumerable<RecipeCard> Rest(IReadOnlyList<string> paths) =>
        workspace.RecipeFiles().Except(paths).AsParallel().Select(path => recipes.Read(path).Recipe).OfType<Recipe>().Select(RecipeCard.Of);

    private static IReadOnlyList<Problem> WithPaths(string path, string? text, List<Problem> problems) =>
        problems.Count > 0 && path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && File.Exists(path)
        && JsonPaths.Of(text ?? File.ReadAllText(path)) is { } paths
            ? [.. problems.Select(problem => problem with { JsonPath = paths.At(problem.Place.Line, problem.Place.Column) })]
            : problems;
}
