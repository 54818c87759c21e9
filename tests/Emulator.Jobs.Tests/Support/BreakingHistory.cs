using Emulator.Jobs.Journal;
using Emulator.Values;

namespace Emulator.Jobs.Tests.Support;

/// <summary>A history whose disk is full when a certain record is to be appended.</summary>
internal sealed class BreakingHistory(IJobHistory history, int breaksAt) : IJobHistory
{
    public Task<bool> AppendAsync(string jobId, IReadOnlyList<StepRecord> steps, JobPosition next, CancellationToken cancellation) =>
        steps.Any(step => step.Sequence == breaksAt)
            ? Task.FromException<bool>(new IOException("no space left"))
            : history.AppendAsync(jobId, steps, next, cancellation);

    public Task<QueueOutcome> QueueAsync(QueuedJob queued, CancellationToken cancellation) => history.QueueAsync(queued, cancellation);

    public Task<IDisposable?> ClaimAsync(string jobId, CancellationToken cancellation) => history.ClaimAsync(jobId, cancellation);

    public Task<bool> IsClaimedAsync(string jobId, CancellationToken cancellation) => history.IsClaimedAsync(jobId, cancellation);

    public Task<int> PruneAsync(DateTimeOffset endedBefore, CancellationToken cancellation) =>
        history.PruneAsync(endedBefore, cancellation);

    public Task<bool> StartAsync(string jobId, DateTimeOffset at, CancellationToken cancellation) =>
        history.StartAsync(jobId, at, cancellation);

    public Task<bool> FinishAsync(string jobId, JobState state, DateTimeOffset at, Failure? failure, RecordValue report, CancellationToken cancellation) =>
        history.FinishAsync(jobId, state, at, failure, report, cancellation);

    public Task<Job?> FindAsync(string jobId, CancellationToken cancellation) => history.FindAsync(jobId, cancellation);

    public Task<IReadOnlyList<Job>> FindByPrefixAsync(string prefix, int limit, CancellationToken cancellation) =>
        history.FindByPrefixAsync(prefix, limit, cancellation);

    public Task<IReadOnlyList<Job>> ListAsync(JobQuery query, CancellationToken cancellation) => history.ListAsync(query, cancellation);

    public IAsyncEnumerable<StepRecord> StepsAsync(string jobId, CancellationToken cancellation = default) =>
        history.StepsAsync(jobId, cancellation);

    public IAsyncEnumerable<StepRecord> LastRoundsAsync(string jobId, CancellationToken cancellation = default) =>
        history.LastRoundsAsync(jobId, cancellation);

    public Task<JobProgress?> ProgressAsync(string jobId, CancellationToken cancellation) => history.ProgressAsync(jobId, cancellation);

    public Task<TriggerCursor> CursorAsync(string recipeId, CancellationToken cancellation) => history.CursorAsync(recipeId, cancellation);

    public Task<bool> MoveCursorAsync(string recipeId, TriggerCursor cursor, CancellationToken cancellation) =>
        history.MoveCursorAsync(recipeId, cursor, cancellation);

    public Task<bool> HasSeenAsync(string recipeId, string dedupKey, CancellationToken cancellation) =>
        history.HasSeenAsync(recipeId, dedupKey, cancellation);
}
