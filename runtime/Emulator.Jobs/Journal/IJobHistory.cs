using Emulator.Values;

namespace Emulator.Jobs.Journal;

/// <summary>
/// Where jobs, their journals and the memory of triggers are kept. Every operation is one transaction; what it is given
/// is stored as it is, so secrets must be masked before.
/// </summary>
public interface IJobHistory
{
    /// <summary>Writes the job, its trigger record, the dedup key and the cursor together, or nothing at all.</summary>
    Task<QueueOutcome> QueueAsync(QueuedJob queued, CancellationToken cancellation);

    /// <summary>
    /// Takes the job for one runner: nobody else has it until the claim is disposed or the process ends, however it ends.
    /// Null when another runner has it.
    /// </summary>
    Task<IDisposable?> ClaimAsync(string jobId, CancellationToken cancellation);

    /// <summary>True while a runner has the job; a running job that nobody has was cut off.</summary>
    Task<bool> IsClaimedAsync(string jobId, CancellationToken cancellation);

    /// <summary>Marks the job running; true unless it has ended. A job that was cut off keeps its first start.</summary>
    Task<bool> StartAsync(string jobId, DateTimeOffset at, CancellationToken cancellation);

    /// <summary>
    /// Appends steps, whose sequences follow each other, and where the job goes on after the last of them; false, and
    /// nothing written, when the job has ended.
    /// </summary>
    /// <exception cref="InvalidOperationException">The journal has a record of that sequence: two runners, one job.</exception>
    Task<bool> AppendAsync(string jobId, IReadOnlyList<StepRecord> steps, JobPosition next, CancellationToken cancellation);

    /// <summary>Ends the job; false, and nothing written, when it has ended before.</summary>
    Task<bool> FinishAsync(
        string jobId, JobState state, DateTimeOffset at, Failure? failure, RecordValue report, CancellationToken cancellation);

    /// <summary>The job of that id, or null.</summary>
    Task<Job?> FindAsync(string jobId, CancellationToken cancellation);

    /// <summary>The jobs whose id starts so, newest first, at most that many.</summary>
    Task<IReadOnlyList<Job>> FindByPrefixAsync(string prefix, int limit, CancellationToken cancellation);

    /// <summary>The jobs that the query asks for, newest first.</summary>
    Task<IReadOnlyList<Job>> ListAsync(JobQuery query, CancellationToken cancellation);

    /// <summary>
    /// Erases jobs that ended before that time, with their journals; their number. What their events are recognised by
    /// stays, so that none of them becomes a job again.
    /// </summary>
    Task<int> PruneAsync(DateTimeOffset endedBefore, CancellationToken cancellation);

    /// <summary>The journal in order, read as it is walked: a long one is never in memory as a whole.</summary>
    IAsyncEnumerable<StepRecord> StepsAsync(string jobId, CancellationToken cancellation = default);

    /// <summary>The same, but of a step in a loop only the last run, as the platform shows a job (runtime-semantics.md 1.4).</summary>
    IAsyncEnumerable<StepRecord> LastRoundsAsync(string jobId, CancellationToken cancellation = default);

    /// <summary>Where the job goes on and the sequence of its last record; null for an unknown job.</summary>
    Task<JobProgress?> ProgressAsync(string jobId, CancellationToken cancellation);

    /// <summary>The recipe's cursor; the start for a recipe that never polled.</summary>
    Task<TriggerCursor> CursorAsync(string recipeId, CancellationToken cancellation);

    /// <summary>Moves the cursor without a job; false when another process moved it first.</summary>
    Task<bool> MoveCursorAsync(string recipeId, TriggerCursor cursor, CancellationToken cancellation);

    /// <summary>True when an event of that key has its job.</summary>
    Task<bool> HasSeenAsync(string recipeId, string dedupKey, CancellationToken cancellation);
}
