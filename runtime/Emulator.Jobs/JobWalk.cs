using Emulator.Jobs.Journal;
using Emulator.Jobs.Linking;
using Emulator.Jobs.Steps;

namespace Emulator.Jobs;

/// <summary>
/// Walks a recipe from a position to its end, a journal record after every step. There is no recursion over steps: where
/// the walk stands is the position alone.
/// </summary>
internal sealed class JobWalk(
    IJobHistory history, ActionRunner actions, SkipRunner skips, JournalMask mask, TimeProvider time)
{
    /// <summary>The job as it ended.</summary>
    /// <param name="job">Started.</param>
    /// <param name="recipe">What is walked.</param>
    /// <param name="pills">The outputs that are known so far.</param>
    /// <param name="progress">Where to begin.</param>
    /// <param name="options">What is particular to the job.</param>
    /// <param name="cancellation">Leaves the job running in the history, to be resumed.</param>
    public async Task<Job> RunAsync(
        Job job, LinkedRecipe recipe, JobPills pills, JobProgress progress, JobOptions options, CancellationToken cancellation)
    {
        // A job that was cut off has not run in between.
        var begun = time.GetUtcNow();
        var asked = new SchemaAnswers();
        while (recipe.StepAt(progress.Position) is { } step)
        {
            cancellation.ThrowIfCancellationRequested();
            var call = Call(job, pills, progress, asked, options, begun);
            var record = await RunAsync(step, call, cancellation);
            progress = new JobProgress(record.Sequence, progress.Position.Next(), mask.Apply(record.Failure));
            var journalled = mask.Apply(record);

            // What has been done is written even if the job is cancelled meanwhile: resuming must not do it twice.
            if (!await history.AppendAsync(job.Id, journalled, progress.Position, CancellationToken.None))
            {
                return (await history.FindAsync(job.Id, cancellation))!;
            }

            options.Journalled(journalled);
            if (record.Failure is not null)
            {
                return await EndAsync(job, progress.Failure);
            }

            pills.Keep(record.As, record.Number, record.Output);
        }

        return await EndAsync(job, null);
    }

    /// <summary>Ends the job, failed when there is a failure; a job that was ended meanwhile stays as it was.</summary>
    public async Task<Job> EndAsync(Job job, Failure? failure)
    {
        var ended = job with
        {
            State = failure is null ? JobState.Succeeded : JobState.Failed,
            CompletedAt = time.GetUtcNow(),
            Failure = failure,
        };
        return await history.FinishAsync(job.Id, ended.State, ended.CompletedAt.Value, failure, CancellationToken.None)
            ? ended
            : (await history.FindAsync(job.Id, CancellationToken.None))!;
    }

    private Task<StepRecord> RunAsync(LinkedStep step, StepCall call, CancellationToken cancellation) =>
        step switch
        {
            LinkedAction action => actions.RunAsync(action, call, cancellation),
            LinkedSkip skip => Task.FromResult(skips.Run(skip, call)),
            _ => throw new InvalidOperationException($"no runner for {step.GetType().Name}"),
        };

    private StepCall Call(
        Job job, JobPills pills, JobProgress progress, SchemaAnswers asked, JobOptions options, DateTimeOffset begun) =>
        new(
            job.Id,
            job.RecipeId,
            progress.LastSequence + 1,
            pills,
            options.Properties,
            asked,
            TimeLimit.Of(options.Limits, time.GetUtcNow() - begun));
}
