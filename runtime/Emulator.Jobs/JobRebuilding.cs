using Emulator.Jobs.Blocks;
using Emulator.Jobs.Journal;
using Emulator.Recipes.Steps;
using Emulator.Values;

namespace Emulator.Jobs;

/// <summary>Brings what a job that was cut off knew back from its journal, read once from the first record to the last.</summary>
internal static class JobRebuilding
{
    public static async Task RebuildAsync(JobRun run, IAsyncEnumerable<StepRecord> journal, JobProgress progress)
    {
        var owners = progress.Position.Frames.Select(frame => frame.Owner).ToHashSet();
        var rounds = new Dictionary<string, string>(StringComparer.Ordinal);
        await foreach (var record in journal)
        {
            rounds[record.As] = record.Rounds;
            if (record.Failure is { } failure)
            {
                Catch(run, record, failure);
                continue;
            }

            run.Keep(record);
            if (owners.Contains(record.Number) && run.Recipe.StepOf(record.Number) is ForeachStep)
            {
                run.Loops[record.Number] = List(record);
            }
        }

        Begin(run, progress.Position, rounds);
    }

    private static LoopList List(StepRecord record) => new(
        record.Input["source"] as ListValue ?? ListValue.Empty,
        record.Output["batch_size"] is IntegerValue size ? (int)size.Small : null);

    private static void Catch(JobRun run, StepRecord record, Failure failure)
    {
        var watched = run.Recipe.Recipe.AllSteps.OfType<TryStep>()
            .LastOrDefault(step => step.Steps.SelectMany(inside => inside.Nested.Prepend(inside)).Any(inside => inside.Number == record.Number));
        if (watched is not null)
        {
            run.Pills.Set(watched.Catch.As, ErrorPills.Of(failure, 0));
        }
    }

    private static void Begin(JobRun run, JobPosition position, Dictionary<string, string> rounds)
    {
        for (var level = 1; level < position.Frames.Count; level++)
        {
            var at = position.Above(position.Frames.Count - 1 - level);
            if (run.Recipe.StepOf(at.Top.Owner) is not BlockStep loop)
            {
                continue;
            }

            BlockRunner.Begin(run, loop, at);
            if (loop is ForeachStep { ClearScope: true })
            {
                var now = BlockRunner.Rounds(run, at);
                foreach (var inside in loop.Nested.Where(inside => rounds.GetValueOrDefault(inside.As) != now))
                {
                    run.Pills.Forget(inside.As);
                }
            }
        }
    }
}
