using Emulator.Jobs;
using Emulator.Jobs.Journal;
using Emulator.Values;

namespace Emulator.Benchmarks;

/// <summary>Keeps jobs and drops the records of their steps: what a job takes without its journal.</summary>
internal sealed class ForgetfulHistory : IJobHistory
{
    private readonly ListJobHistory _jobs = new();

    public Task<bool> AppendAsync(string jobId, IReadOnlyList<StepRecord> steps, JobPosition next, CancellationToken cancellation) => Task.FromResult(true);

    public Task<QueueOutcome> QueueAsync(QueuedJob queued, CancellationToken cancellation) => _jobs.QueueAsync(queued, cancellation);

    public Task<IDisposable?> ClaimAsync(string jobId, CancellationToken cancellation) => _jobs.ClaimAsync(jobId, cancellation);

    public Task<bool> IsClaimedAsync(string jobId, CancellationToken cancellation) => _jobs.IsClaimedAsync(jobId, cancellation);

    public Task<bool> StartAsync(string jobId, DateTimeOffset at, CancellationToken cancellation) => _jobs.StartAsync(jobId, at, cancellation);

    public Task<bool> FinishAsync(
        string jobId, JobState state, DateTimeOffset at, Failure? failure, RecordValue report, CancellationToken cancellation) =>
        _jobs.FinishAsync(jobId, state, at, failure, report, cancellation);

    public Task<Job?> FindAsync(string jobId, CancellationToken cancellation) => _jobs.FindAsync(jobId, cancellation);

    public Task<IReadOnlyList<Job>> FindByPrefixAsync(string prefix, int limit, CancellationToken cancellation) => _jobs.FindByPrefixAsync(prefix, limit, cancellation);

    public Task<IReadOnlyList<Job>> ListAsync(JobQuery query, CancellationToken cancellation) => _jobs.ListAsync(query, cancellation);

    public Task<int> PruneAsync(DateTimeOffset endedBefore, CancellationToken cancellation) => _jobs.PruneAsync(endedBefore, cancellation);

    public IAsyncEnumerable<StepRecord> StepsAsync(string jobId, CancellationToken cancellation = default) => _jobs.StepsAsync(jobId, cancellation);

    public IAsyncEnumerable<StepRecord> LastRoundsAsync(string jobId, CancellationToken cancellation = default) => _jobs.LastRoundsAsync(jobId, cancellation);

    public Task<JobProgress?> ProgressAsync(string jobId, CancellationToken cancellation) => _jobs.ProgressAsync(jobId, cancellation);

    public Task<TriggerCursor> CursorAsync(string recipeId, CancellationToken cancellation) => _jobs.CursorAsync(recipeId, cancellation);

    public Task<bool> MoveCursorAsync(string recipeId, TriggerCursor cursor, CancellationToken cancellation) => _jobs.MoveCursorAsync(recipeId, cursor, cancellation);

    public Task<bool> HasSeenAsync(string recipeId, string dedupKey, CancellationToken cancellation) => _jobs.HasSeenAsync(recipeId, dedupKey, cancellation);
}
