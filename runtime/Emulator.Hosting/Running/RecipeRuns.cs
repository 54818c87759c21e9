using Emulator.Hosting.Logging;
using Emulator.Jobs;
using Emulator.Jobs.Linking;
using Emulator.Jobs.Triggers;
using Emulator.Values;
using Microsoft.Extensions.DependencyInjection;

namespace Emulator.Hosting.Running;

/// <summary>Runs one job of a recipe file: read, link, take the event, run.</summary>
public sealed class RecipeRuns(RunnableRecipes recipes, RequestLog log, IServiceProvider rooms)
{
    /// <exception cref="OperationCanceledException">The run was interrupted.</exception>
    public async Task<RunOutcome> RunAsync(RunOrder order, CancellationToken cancellation)
    {
        var (recipe, problems) = recipes.Find(order.RecipePath, order.Connections);
        if (recipe is null)
        {
            return new RunOutcome(problems);
        }

        var options = order.Options(log) with { Limits = JobLimits.Vendor with { DeliveryTime = order.WaitLimit } };

        // Asked for only now: they are being made on another thread while the recipe is read (RunPreparation).
        var runner = rooms.GetRequiredService<JobRunner>();
        if (order.Event is RecordValue given)
        {
            var job = await runner.RunAsync(recipe, TriggerEvent.Given(given), options, cancellation);
            return new RunOutcome(problems, job);
        }

        var taken = await new TriggerTester(rooms.GetRequiredService<JobSurroundings>())
            .TakeAsync(recipe, options, order.Progress, cancellation);
        if (taken.Event is { } found)
        {
            return new RunOutcome(problems, await runner.RunAsync(recipe, found, options with { IsTest = true }, cancellation));
        }

        log.Write(taken.Attempt);
        return new RunOutcome(problems, NoEvent: taken.Attempt.Failure?.Message ?? NoEvent(recipe));
    }

    private static string NoEvent(LinkedRecipe recipe) => recipe.IsPolled
        ? $"{recipe.TriggerTitle}: the poll found no event that has no job yet; give one with --event FILE"
        : $"{recipe.TriggerTitle}: no event came in time; wait longer with --wait SECONDS, or give one with --event FILE";
}
