using Emulator.Recipes;
using Emulator.Recipes.Steps;
using Emulator.Testing;
using Emulator.Testing.Mutation;
using Emulator.Testing.Running;

namespace Emulator.Hosting.Testing;

/// <summary>Changes recipes in one place at a time and runs their cases until one notices.</summary>
internal sealed class MutationRun(TestBench bench, CaseRuns runs)
{
    // A change may make a loop endless; whoever notices that soon has noticed it.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public async Task<IReadOnlyList<MutantResult>> RunAsync(
        IReadOnlyList<TestCase> cases, TestOrder order, Action<MutantResult> ended, CancellationToken cancellation)
    {
        var work = cases.Where(test => test.Recipe is not null).GroupBy(test => test.Recipe!)
            .SelectMany(group => bench.Read(group.Key).Recipe is { } recipe
                ? Mutants.Of(recipe, IsAsked).Select(mutant => (Mutant: mutant, File: group.Key, Cases: group.ToList()))
                : [])
            .ToList();
        var results = new MutantResult[work.Count];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = order.Workers ?? Environment.ProcessorCount, CancellationToken = cancellation };
        var gate = new Lock();
        await Parallel.ForAsync(0, work.Count, parallel, async (index, token) =>
        {
            var (mutant, file, its) = work[index];
            var result = results[index] = new MutantResult(mutant, await NoticedByAsync(mutant, file, its, order, token));
            lock (gate)
            {
                ended(result);
            }
        });
        return results;
    }

    private bool IsAsked(ActionStep step, string field) =>
        bench.Connectors.Catalog.Find(step.Provider)?.Actions.GetValueOrDefault(step.Name)?.ConfigFields.Any(asked => asked.Name == field && !asked.Optional) == true;

    private async Task<string?> NoticedByAsync(
        Mutant mutant, string file, IReadOnlyList<TestCase> cases, TestOrder order, CancellationToken cancellation)
    {
        RecipeReading Read(string path) => path == file ? new RecipeReading(mutant.Recipe, []) : bench.Read(path);
        foreach (var test in cases)
        {
            var result = await runs.RunAsync(test, order with { MostTime = Patience }, Read, (_, _) => Task.CompletedTask, cancellation);
            if (result.Verdict != Verdict.Passed)
            {
                return test.Name;
            }
        }

        return null;
    }
}
