using Emulator.Jobs;
using Emulator.Jobs.Linking;
using Emulator.Testing.Matching;
using Emulator.Values.Problems;

namespace Emulator.Testing.Running;

/// <summary>Runs single cases. Many may run at once.</summary>
public static class CaseRunner
{
    /// <param name="test">A case of a recipe.</param>
    /// <param name="around">What it gets from outside.</param>
    /// <param name="ran">Told of the case's job and what was read of its recipe, when it has ended.</param>
    /// <param name="cancellation">Ends the run, not just the case.</param>
    public static async Task<CaseResult> RunAsync(
        TestCase test, CaseSurroundings around, Func<RanJobs, Task> ran, CancellationToken cancellation)
    {
        var from = around.Time.GetTimestamp();
        var linked = around.Link(test.Recipe!, test.Given.Connections);
        IReadOnlyList<Problem> problems = linked.Recipe is null
            ? [.. linked.Problems.Where(problem => problem.Severity == ProblemSeverity.Error)]
            : [.. TestCheck.Of(test, linked.Recipe.Recipe), .. around.Tape.Problems];
        if (linked.Recipe is null || problems.Count > 0)
        {
            return new CaseResult(test.Name, test.Place, Verdict.Broken, [], problems, around.Time.GetElapsedTime(from));
        }

        var runner = new RecipeCaseRunner(test, around);
        var (differences, job) = await InTimeAsync(runner, linked.Recipe, test, around, cancellation);
        var duration = around.Time.GetElapsedTime(from);
        await ran(new RanJobs(test, linked.Recipe.Recipe, runner.History));
        return new CaseResult(test.Name, test.Place, differences.Count == 0 ? Verdict.Passed : Verdict.Failed, differences, [], duration, job?.Id);
    }

    private static async Task<(IReadOnlyList<Difference> Differences, Job? Job)> InTimeAsync(
        RecipeCaseRunner runner, LinkedRecipe recipe, TestCase test, CaseSurroundings around, CancellationToken cancellation)
    {
        using var over = new CancellationTokenSource(around.MostTime, around.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(over.Token, cancellation);
        try
        {
            return await runner.RunAsync(recipe, either.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return ([new Difference("status", null, null, test.Place) { Note = $"the job did not end within {around.MostTime.TotalSeconds:0} s" }], null);
        }
    }
}
