using Emulator.Jobs;
using Emulator.Jobs.Journal;
using Emulator.Recipes;
using Emulator.Values;
using Emulator.Values.Secrets;

namespace Emulator.Testing.Running;

/// <summary>Reads what happened in a case from its history: in the job of the tested recipe, and in those of recipes that it called.</summary>
/// <param name="history">Of the case alone.</param>
/// <param name="mask">What is secret in it.</param>
/// <param name="recipes">The recipes whose steps ran, by file.</param>
internal sealed class FactReading(IJobHistory history, SecretMask mask, IReadOnlyDictionary<string, Recipe> recipes)
{
    public async Task<CaseFacts> OfAsync(
        Recipe recipe, Job job, Value result, IReadOnlyList<RecordValue> sent, CancellationToken cancellation)
    {
        IReadOnlyList<RecordValue> requests = [.. sent.Select(request => (RecordValue)mask.Apply(request))];
        var called = new List<CaseFacts>();

        // Newest first, as people list jobs.
        var jobs = await history.ListAsync(new JobQuery { Limit = int.MaxValue }, cancellation);
        foreach (var other in jobs.Reverse().Where(other => other.Id != job.Id))
        {
            // One without any step that ran is not among them.
            var its = recipes.GetValueOrDefault(other.RecipeId) ?? recipe with { File = other.RecipeId, Steps = [] };
            called.Add(new CaseFacts(its, other, await StepsAsync(other, cancellation), Value.Null, requests));
        }

        return new CaseFacts(recipe, job, await StepsAsync(job, cancellation), mask.Apply(result), requests) { Called = called };
    }

    private async Task<IReadOnlyList<StepRecord>> StepsAsync(Job job, CancellationToken cancellation) =>
        await history.StepsAsync(job.Id, cancellation).ToListAsync(cancellation);
}
