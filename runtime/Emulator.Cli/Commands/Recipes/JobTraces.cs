using System.Globalization;
using Emulator.Cli.Commands.Jobs;
using Emulator.Cli.Output;
using Emulator.Hosting;
using Emulator.Jobs.Journal;
using Emulator.Recipes;
using Emulator.Recipes.Display;
using Emulator.Values;

namespace Emulator.Cli.Commands.Recipes;

/// <summary>What a job took, from its journal.</summary>
internal static class JobTraces
{
    /// <returns>The trace, and a line that says which job it is.</returns>
    /// <exception cref="InputException">There is no such job, or it is another recipe's.</exception>
    public static async Task<(JobTrace Trace, string Note)> FindAsync(
        EmulatorHost host, string id, Recipe recipe, CancellationToken cancellation)
    {
        var job = await JobChoice.FindAsync(host, id, cancellation);
        if (job.RecipeId != recipe.File)
        {
            throw new InputException($"job {job.Id} is one of {job.RecipeId}, not of {recipe.File}");
        }

        var counts = new Dictionary<int, int>();
        var (held, notHeld) = (new HashSet<int>(), new HashSet<int>());
        await foreach (var step in host.History.StepsAsync(job.Id, cancellation))
        {
            if (step.Outcome == StepOutcome.Skipped)
            {
                continue;
            }

            counts[step.Number] = counts.GetValueOrDefault(step.Number) + 1;
            if (step.Output is BooleanValue answer)
            {
                (answer.Truth ? held : notHeld).Add(step.Number);
            }
        }

        var note = string.Create(
            CultureInfo.InvariantCulture, $"job {job.Id}, {JobStateTone.Word(job.State)}, {job.CreatedAt.UtcDateTime:yyyy-MM-dd HH:mm:ss}Z");
        var changed = job.RecipeSha256 == recipe.Sha256 ? string.Empty : "; the recipe has changed since";
        return (new JobTrace(counts, held, notHeld, job.Failure?.LineNumber, job.Failure?.Message).WithBlocks(recipe), note + changed);
    }
}
