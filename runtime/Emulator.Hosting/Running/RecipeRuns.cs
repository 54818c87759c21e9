using Emulator.Hosting.Logging;
using Emulator.Jobs;
using Emulator.Jobs.Linking;
using Emulator.Jobs.Stubs;
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
        var (recipe, problems) = _recipes.Find(order.RecipePath, order);
        if (recipe is null)
        {
            return new RunOutcome(problems);
        }

        var options = order.Options(_log.Value, _recipes.Settings);
        options = options with { Limits = options.Limits with { DeliveryTime = order.WaitLimit }, Suspended = order.Progress };
        var given = order.Event is RecordValue data
            ? TriggerEvent.Given(data)
            : IsMadeUp(order, recipe) ? recipe.MadeUpEvent(_jobs.Value.Time) : null;
        if (given is not null)
        {
            return new RunOutcome(problems, await RunAsync(recipe, given, options, cancellation));
        }

        var taken = await new TriggerTester(_jobs.Value)
            .TakeAsync(recipe, options, order.Progress, cancellation);
        if (taken.Event is { } found)
        {
            return new RunOutcome(problems, await RunAsync(recipe, found, options with { IsTest = true }, cancellation));
        }

        _log.Value.Write(taken.Attempt);
        if (order.Stubs != StubChoice.None)
        {
            return new RunOutcome(problems, await RunAsync(recipe, recipe.MadeUpEvent(_jobs.Value.Time), options, cancellation));
        }

        return new RunOutcome(problems, NoEvent: taken.Attempt.Failure?.Message ?? NoEvent(recipe));
    }

    // With stubs nothing is asked for an event; and a recipe whose trigger only ever is called has none to ask for.
    private static bool IsMadeUp(RunOrder order, LinkedRecipe recipe) =>
        order.Stubs == StubChoice.All || (order.Stubs == StubChoice.External && !recipe.HasLocalTrigger);

    // Jobs that the recipe began belong to the run: it ends when they have.
    private async Task<Job> RunAsync(
        LinkedRecipe recipe, TriggerEvent trigger, JobOptions options, CancellationToken cancellation)
    {
        var job = await _runner.Value.RunAsync(recipe, trigger, options, cancellation);
        await _runner.Value.BegunJobsEndedAsync();
        return job;
    }

    private static string NoEvent(LinkedRecipe recipe) => recipe.IsPolled
        ? $"{recipe.TriggerTitle}: the poll found no event that has no job yet; give one with --event FILE"
        : $"{recipe.TriggerTitle}: no event came in time; wait longer with --wait SECONDS, or give one with --event FILE";
}
