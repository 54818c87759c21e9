using Emulator.Connections.Files;
using Emulator.Hosting.Checking.Coverage;
using Emulator.Hosting.Connections;
using Emulator.Hosting.Connectors;
using Emulator.Hosting.Recipes;
using Emulator.Hosting.Testing;
using Emulator.Hosting.Workspaces;
using Emulator.Plugins.Checking;
using Emulator.Values.Problems;

namespace Emulator.Hosting.Checking;

/// <summary>Reads what a workspace, or a part of it, holds and collects every problem; sends nothing.</summary>
public sealed class WorkspaceChecks(
    Workspace workspace, WorkspaceSettings settings, RecipeShelf recipes, ConnectionRoom connections, ConnectorShelf connectors, TimeProvider time)
{
    /// <param name="paths">Files or folders, absolute; none for the whole workspace.</param>
    /// <param name="withRemarks">False to count remarks only.</param>
    /// <param name="cancellation">Ends the check.</param>
    public async Task<CheckReport> CheckAsync(
        IReadOnlyList<string> paths, bool withRemarks = true, CancellationToken cancellation = default)
    {
        var recipeFiles = workspace.RecipeFiles().Where(path => IsWanted(path, paths)).ToList();
        recipeFiles.AddRange(paths.Where(path => File.Exists(path) && !recipeFiles.Contains(path) && !IsOther(path)));
        var checkedRecipes = new RecipeChecks(workspace, recipes, new FieldChecks(connectors.Catalog, time), withRemarks).Check(recipeFiles);

        var connectionFiles = workspace.ConnectionFiles().Where(path => IsWanted(path, paths)).ToList();
        var own = connectors.Own.Where(connector => IsWanted(connector.Value, paths))
            .OrderBy(connector => connector.Key, StringComparer.Ordinal).ToList();
        List<Problem> problems =
        [
            .. paths.Where(path => !Path.Exists(path)).Select(Missing),
            .. checkedRecipes.SelectMany(recipe => recipe.Problems),
            .. CheckConnections(connectionFiles),
            .. settings.Problems.Where(_ => IsWanted(workspace.SettingsFile, paths)),
            .. connectors.Problems,
            .. await CheckConnectorsAsync(own, cancellation),
            .. new TestChecks(workspace, recipes.Read).Check(path => IsWanted(path, paths)),
        ];
        return new CheckReport(
            recipeFiles.Count, connectionFiles.Count, own.Count, [.. problems.Distinct().Select(problem => DisplayedProblem.Of(problem, workspace))])
        {
            HiddenRemarks = checkedRecipes.Sum(recipe => recipe.Remarks),
            Coverage = CoverageReport.Of([.. checkedRecipes.Select(recipe => recipe.Uses).OfType<RecipeUses>()], connectors.Catalog, problems),
        };
    }

    private IEnumerable<Problem> CheckConnections(List<string> files) =>
        connections.Problems.Where(problem => files.Contains(problem.Place.File)).Concat(connections.Book.Files
            .Where(file => files.Contains(file.Path))
            .SelectMany(file => ConnectionChecker.Check(file, connectors.Catalog)));

    private async Task<List<Problem>> CheckConnectorsAsync(
        IEnumerable<KeyValuePair<string, string>> own, CancellationToken cancellation)
    {
        var problems = new List<Problem>();
        foreach (var (name, file) in own)
        {
            problems.AddRange(await ConnectorCheck.RunAsync(file, () => connectors.Catalog.Find(name)!, cancellation));
        }

        return problems;
    }

    // A file that somebody names is a recipe, wherever it lies and whatever it is called, unless it is something else.
    private static bool IsOther(string path) =>
        path.EndsWith(".connection.yaml", StringComparison.Ordinal) || path.EndsWith("emulator.yaml", StringComparison.Ordinal)
        || path.EndsWith(".test.yaml", StringComparison.Ordinal) || Path.GetExtension(path) is ".js" or ".rb" or ".dll" or ".csproj";

    private static bool IsWanted(string path, IReadOnlyList<string> wanted) =>
        wanted.Count == 0 || wanted.Any(place =>
            path == place || path.StartsWith(place.TrimEnd('/') + '/', StringComparison.Ordinal));

    private static Problem Missing(string path) =>
        new(HostProblems.NoSuchFile, new SourcePlace(path), "there is no such file or folder");
}
