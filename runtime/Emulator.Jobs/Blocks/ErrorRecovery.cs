using Emulator.Jobs.Conditions;
using Emulator.Jobs.Journal;
using Emulator.Jobs.Steps;
using Emulator.Recipes.Steps;

namespace Emulator.Jobs.Blocks;

/// <summary>Finds where a job goes on after a failed step: the innermost watched block takes it (runtime-semantics.md 3.6).</summary>
internal sealed class ErrorRecovery(TimeProvider time)
{
    /// <summary>Null when nobody watches the step.</summary>
    public CaughtError? Find(JobRun run, JobPosition at, StepRecord failed)
    {
        var failure = failed.Failure!;
        if (IsOver(run))
        {
            return null;
        }

        for (var level = at.Frames.Count - 1; level > 0; level--)
        {
            var frame = at.Frames[level];
            if (run.Recipe.StepOf(frame.Owner) is not TryStep watched)
            {
                continue;
            }

            var outside = at.Above(at.Frames.Count - 1 - level);
            run.Pills.Set(watched.Catch.As, ErrorPills.Of(failure, frame.Round));
            foreach (var left in at.Frames.Skip(level + 1))
            {
                run.Loops.Remove(left.Owner);
            }

            return MayRetry(run, watched.Catch, frame.Round)
                ? new CaughtError(outside.Again(), TimeSpan.FromSeconds(Interval(run, watched.Catch)), watched.Number)
                : new CaughtError(Handle(outside, watched.Catch), TimeSpan.Zero, null);
        }

        return null;
    }

    /// <summary>Waits before another attempt, and forgets what the last one put out.</summary>
    public async Task GoOnAsync(JobRun run, CaughtError caught, CancellationToken cancellation)
    {
        if (caught.Retried is not { } number)
        {
            return;
        }

        foreach (var step in ((TryStep)run.Recipe.StepOf(number)).Steps.SelectMany(step => step.Nested.Prepend(step)))
        {
            run.Pills.Forget(step.As);
        }

        if (caught.Delay > TimeSpan.Zero)
        {
            await run.Options.WaitAsync(caught.Delay, time, cancellation);
        }
    }

    private static JobPosition Handle(JobPosition watched, CatchStep handler) =>
        handler.Skip ? watched.Leave() : watched.Above(1).Enter(handler.Number);

    // The time of the whole job is up for its handlers too.
    private bool IsOver(JobRun run) =>
        run.MostTime != Timeout.InfiniteTimeSpan && time.GetUtcNow() - run.Begun >= run.MostTime;

    private static bool MayRetry(JobRun run, CatchStep handler, int attempts)
    {
        try
        {
            return attempts < Numbers.Whole(handler.Retries?.Evaluate(run.Pills), 0)
                && (handler.RetryIf is null || ConditionJudge.Holds(handler.RetryIf, run.Pills));
        }
        catch (Exception thrown) when (StepFailures.Explain(thrown))
        {
            // A question that cannot be answered is no yes: the error is handled at once.
            return false;
        }
    }

    private static int Interval(JobRun run, CatchStep handler) => Math.Max(0, Numbers.Whole(handler.Interval?.Evaluate(run.Pills), 2));
}
