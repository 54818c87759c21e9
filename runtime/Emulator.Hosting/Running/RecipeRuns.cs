using Emulator.Hosting.Checking;
using Emulator.Hosting.Connections;
using Emulator.Hosting.Logging;
using Emulator.Hosting.Recipes;
using Emulator.Hosting.Workspaces;
using Emulator.Jobs;
using Emulator.Jobs.Linking;
using Emulator.Jobs.Triggers;
using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Hosting.Running;

/// <summary>Runs one job of a recipe file: read, link, take the event, run.</summary>
public sealed class RecipeRuns
{
    private readonly Workspace _workspace;
    private readonly Lazy<RecipeShelf> _recipes;
    private readonly Lazy<ConnectionRoom> _connections;
    private readonly Lazy<RequestLog> _log;
    private readonly Lazy<JobSurroundings> _jobs;
    private readonly Lazy<JobRunner> _runner;

    // Rooms that may still be on their way, made on other threads: each is asked for when it is needed and no sooner.
    internal RecipeRuns(
        Workspace workspace,
        Lazy<RecipeShelf> recipes,
        Lazy<ConnectionRoom> connections,
        Lazy<RequestLog> log,
        Lazy<JobSurroundings> jobs,
        Lazy<JobRunner> runner)
    {
        _workspace = workspace;
        _recipes = recipes;
        _connections = connections;
        _log = log;
        _jobs = jobs;
        _runner = runner;
    }

    /// <exception cref="OperationCanceledException">The run was interrupted.</exception>
    public async Task<RunOutcome> RunAsync(RunOrder order, CancellationToken cancellation)
    {
        var linked = _recipes.Value.Link(order.RecipePath, order.Connections);
        var problems = Problems(linked);
        if (linked.Recipe is null)
        {
            return new RunOutcome(problems);
        }

        var options = new JobOptions
        {
            Limits = JobLimits.Vendor with { DeliveryTime = order.WaitLimit },
            Journalled = _log.Value.IsOn ? _log.Value.Write + order.Journalled : order.Journalled,
        };

        if (order.Event is RecordValue given)
        {
            var job = await _runner.Value.RunAsync(linked.Recipe, TriggerEvent.Given(given), options, cancellation);
            return new RunOutcome(problems, job);
        }

        var taken = await new TriggerTester(_jobs.Value)
            .TakeAsync(linked.Recipe, options, order.Progress, cancellation);
        if (taken.Event is { } found)
        {
            return new RunOutcome(problems, await _runner.Value.RunAsync(linked.Recipe, found, options with { IsTest = true }, cancellation));
        }

        _log.Value.Write(taken.Attempt);
        return new RunOutcome(problems, NoEvent: taken.Attempt.Failure?.Message ?? NoEvent(linked.Recipe));
    }

    // A connection file that is broken in itself explains why a reference names no connection.
    private List<Problem> Problems(LinkReading linked)
    {
        var found = linked.Recipe is null ? linked.Problems.Concat(_connections.Value.Problems) : linked.Problems;
        return [.. found.Select(problem => DisplayedProblem.Of(problem, _workspace))];
    }

    private static string NoEvent(LinkedRecipe recipe) => recipe.IsPolled
        ? $"{recipe.TriggerTitle}: the poll found no event that has no job yet; give one with --event FILE"
        : $"{recipe.TriggerTitle}: no event came in time; wait longer with --wait SECONDS, or give one with --event FILE";
}
