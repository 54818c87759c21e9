using Emulator.Jobs.Blocks;
using Emulator.Jobs.Journal;
using Emulator.Jobs.Linking;
using Emulator.Jobs.Steps;
using Emulator.Jobs.Stubs;

namespace Emulator.Jobs;

/// <summary>
/// Walks a recipe from a position to its end, its records into the journal. There is no recursion over steps: where
/// the walk stands is the position alone.
/// </summary>
internal sealed class JobWalk(
    ActionRunner actions, ImmediateRunner immediate, BlockRunner blocks, ErrorRecovery recovery, TimeProvider time)
{
    /// <summary>Why the job ended, or null for a success.</summary>
    /// <exception cref="OperationCanceledException">The job stays running in the history, to be resumed.</exception>
    /// <exception cref="JobEndedException">Somebody else ended the job meanwhile.</exception>
    public async Task<Failure?> RunAsync(JobRun run, JobPosition position, CancellationToken cancellation)
    {
        try
        {
            while (true)
            {
                cancellation.ThrowIfCancellationRequested();
                var move = await MoveAsync(run, position, cancellation);
                var (next, failure) = await FollowAsync(run, position, move, cancellation);
                if (next is null)
                {
                    return failure;
                }

                position = next;
            }
        }
        finally
        {
            await run.Journal.FlushAsync();
        }
    }

    private ValueTask<StepMove> MoveAsync(JobRun run, JobPosition at, CancellationToken cancellation)
    {
        run.Rounds = BlockRunner.Rounds(run, at);
        return run.Recipe.StepAt(at) switch
        {
            null => new(blocks.Close(run, at)),
            LinkedSkip skip => new(StepMove.Of(StepShapes.Skipped(skip.Step, run, time.GetUtcNow()), at.Next())),
            LinkedBlock block => new(blocks.Enter(run, block.Step, at)),
            LinkedStop stop => new(blocks.Stop(run, stop.Step)),
            LinkedOperation operation => OperateAsync(run, operation, at, cancellation),
            var unknown => throw new InvalidOperationException($"no runner for {unknown.GetType().Name}"),
        };
    }

    private ValueTask<StepMove> OperateAsync(JobRun run, LinkedOperation step, JobPosition at, CancellationToken cancellation)
    {
        // Asked once a run: a test's answers may follow each other.
        var answer = run.Options.Answers(run.Recipe.Recipe, step.Step, run.Rounds);
        return answer is null && step is LinkedAction { Action.IsImmediate: true } link
            ? new(StepMove.Of(immediate.Run(link, run), at.Next()))
            : ActAsync(run, step, answer, at, cancellation);
    }

    private async ValueTask<StepMove> ActAsync(
        JobRun run, LinkedOperation step, StepAnswer? answer, JobPosition at, CancellationToken cancellation)
    {
        // What came before is written before anything happens outside.
        await run.Journal.FlushAsync();
        var record = await actions.RunAsync(step, answer, run, cancellation);
        return StepMove.Of(record, at.Next()) with { MayWait = false };
    }

    private async ValueTask<(JobPosition? Next, Failure? Failure)> FollowAsync(
        JobRun run, JobPosition at, StepMove move, CancellationToken cancellation)
    {
        var next = move.Next;
        var failure = move.Failure;
        var failed = move.Records.Count > 0 ? move.Records[^1] : null;
        var caught = failed?.Failure is null || move.Failure is not null ? null : recovery.Find(run, at, failed);
        if (failed?.Failure is not null && move.Failure is null)
        {
            (next, failure) = (caught?.Next, failed.Failure);
        }

        var written = next ?? at;
        foreach (var record in move.Records)
        {
            if (!await run.Journal.AddAsync(record, written, move.MayWait && record.Failure is null))
            {
                throw new JobEndedException();
            }

            if (record.Failure is null)
            {
                run.Keep(record);
            }
        }

        if (caught is not null)
        {
            await recovery.GoOnAsync(run, caught, cancellation);
        }

        return (next, next is null ? failure : null);
    }
}
