using Emulator.Hosting.Checking;
using Emulator.Hosting.Connections;
using Emulator.Hosting.Recipes;
using Emulator.Hosting.Workspaces;
using Emulator.Jobs.Linking;
using Emulator.Values.Problems;

namespace Emulator.Hosting.Running;

/// <summary>Gives a recipe that a job can be run with, or everything that keeps it from running.</summary>
internal sealed class RunnableRecipes(
    Workspace workspace, Lazy<WorkspaceSettings> settings, Lazy<RecipeShelf> recipes, Lazy<ConnectionRoom> connections)
{
    public WorkspaceSettings Settings => settings.Value;

    /// <param name="path">The recipe's file, absolute.</param>
    /// <param name="order">Other connections, and stubs.</param>
    /// <returns>No recipe when a problem is an error; warnings stand beside a recipe too.</returns>
    public (LinkedRecipe? Recipe, IReadOnlyList<Problem> Problems) Find(string path, JobOrder order)
    {
        var linked = recipes.Value.Link(path, order.Connections, order.Stubs);

        // A connection file that is broken in itself explains why a reference names no connection.
        var found = linked.Recipe is null ? linked.Problems.Concat(connections.Value.Problems) : linked.Problems;
        var problems = found.Concat(settings.Value.Problems).Select(problem => DisplayedProblem.Of(problem, workspace)).ToList();
        var isRunnable = problems.TrueForAll(problem => problem.Severity != ProblemSeverity.Error);
        return (isRunnable ? linked.Recipe : null, problems);
    }
}
