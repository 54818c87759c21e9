using Emulator.Hosting.Logging;
using Emulator.Jobs;
using Emulator.Jobs.Linking;
using Emulator.Jobs.Triggers;
using Emulator.Values;

namespace Emulator.Hosting.Running;

/// <summary>Runs one job of a recipe file: read, link, take the event, run.</summary>
public sealed class RecipeRuns
{
    private readonly RunnableRecipes _recipes;
    private readonly Lazy<RequestLog> _log;
    private readonly Lazy<JobSurroundings> _jobs;
    private readonly Lazy<JobRunner> _runner;

    // Rooms that may still be on their way, made on other threads: each is asked for when it is needed and no sooner.
    internal RecipeRuns(RunnableRecipes recipes, Lazy<RequestLog> log, Lazy<JobSurroundings> jobs, Lazy<JobRunner> runner)
    {
        _recipes = recipes;
        _log = log;
        _jobs = jobs;
        _runner = runner;
    }

    /// <exception cref="OperationCanceledException">The run was interrupted.</exception>
    public async Task<RunOutcome> RunAsync(RunOrder order, CancellationToken cancellation)
    {
        var (recipe, problems) = _recipes.Find(order.RecipePath, order.Connections);
        if (recipe is null)
        {
            return new RunOutcome(problems);
        }

        var options = order.Options(_log.Value) with { Limits = JobLimits.Vendor with { DeliveryTime = order.WaitLimit } };

        if (order.Event is RecordValue given)
        {
            var job = await _runner.Value.RunAsync(recipe, TriggerEvent.Given(given), options, cancellation);
            return new RunOutcome(problems, job);
        }

        var taken = await new TriggerTester(_jobs.Value)
            .TakeAsync(recipe, options, order.Progress, cancellation);
        if (taken.Event is { } found)
        {
            return new RunOutcome(problems, await _runner.Value.RunAsync(recipe, found, options with { IsTest = true }, cancellation));
        }

        _log.Value.Write(taken.Attempt);
        return new RunOutcome(problems, NoEvent: taken.Attempt.Failure?.Message ?? NoEvent(recipe));
    }

    private static string NoEvent(LinkedRecipe recipe) => recipe.IsPolled
        ? $"{recipe.TriggerTitle}: the poll found no event that has no job yet; give one with --event FILE"
        : $"{recipe.TriggerTitle}: no event came in time; wait longer with --wait SECONDS, or give one with --event FILE";
}
