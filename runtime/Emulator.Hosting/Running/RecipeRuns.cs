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
using Microsoft.Extensions.DependencyInjection;

namespace Emulator.Hosting.Running;

/// <summary>Runs one job of a recipe file: read, link, take the event, run.</summary>
public sealed class RecipeRuns(
    Workspace workspace, WorkspaceSettings settings, RecipeShelf recipes, ConnectionRoom connections, RequestLog log, IServiceProvider rooms)
{
    /// <exception cref="OperationCanceledException">The run was interrupted.</exception>
    public async Task<RunOutcome> RunAsync(RunOrder order, CancellationToken cancellation)
    {
        var linked = recipes.Link(order.RecipePath, order.Connections);
        var problems = Problems(linked);
        if (linked.Recipe is null || problems.Exists(problem => problem.Severity == ProblemSeverity.Error))
        {
            return new RunOutcome(problems);
        }

        var options = new JobOptions
        {
            Limits = JobLimits.Vendor with { DeliveryTime = order.WaitLimit },
            Journalled = step =>
            {
                log.Write(step);
                order.Journalled(step);
            },
        };

        // Asked for only now: they are being made on another thread while the recipe is read (RunPreparation).
        var runner = rooms.GetRequiredService<JobRunner>();
        if (order.Event is RecordValue given)
        {
            var job = await runner.RunAsync(linked.Recipe, TriggerEvent.Given(given), options, cancellation);
            return new RunOutcome(problems, job);
        }

        var taken = await new TriggerTester(rooms.GetRequiredService<JobSurroundings>())
            .TakeAsync(linked.Recipe, options, order.Progress, cancellation);
        if (taken.Event is { } found)
        {
            return new RunOutcome(problems, await runner.RunAsync(linked.Recipe, found, options with { IsTest = true }, cancellation));
        }

        log.Write(taken.Attempt);
        return new RunOutcome(problems, NoEvent: taken.Attempt.Failure?.Message ?? NoEvent(linked.Recipe));
    }

    // A connection file that is broken in itself explains why a reference names no connection.
    private List<Problem> Problems(LinkReading linked)
    {
        var found = linked.Recipe is null ? linked.Problems.Concat(connections.Problems) : linked.Problems;
        return [.. found.Concat(settings.Problems).Select(problem => DisplayedProblem.Of(problem, workspace))];
    }

    private static string NoEvent(LinkedRecipe recipe) => recipe.IsPolled
        ? $"{recipe.TriggerTitle}: the poll found no event that has no job yet; give one with --event FILE"
        : $"{recipe.TriggerTitle}: no event came in time; wait longer with --wait SECONDS, or give one with --event FILE";
}
