using Emulator.Jobs;
using Emulator.Jobs.Journal;
using Emulator.Values;

namespace Emulator.History;

/// <summary>
/// Jobs, journals and the memory of triggers in one SQLite file (<c>.emulator/emulator.db</c> of a workspace). Several
/// processes may use the file at once; within this one, one caller writes at a time.
/// </summary>
public sealed class SqliteJobHistory : IJobHistory, IDisposable
{
    private readonly HistoryFile _file;
    private readonly JobReader _reader;
    private readonly JobWriter _writer;
    private readonly JobClaims _claims;
    private readonly SemaphoreSlim _turn = new(1);

    private SqliteJobHistory(HistoryFile file, JobClaims claims)
    {
        _claims = claims;
        _file = file;
        _reader = new JobReader(file);
        _writer = new JobWriter(file.Open());
    }

    /// <summary>Opens the file, made or brought to the newest schema where needed.</summary>
    /// <exception cref="HistoryException">It cannot be used; the message says why and what to do.</exception>
    public static SqliteJobHistory Open(string path) =>
        new(HistoryFile.Prepare(path), new JobClaims(Path.ChangeExtension(path, ".running")));

    public void Dispose()
    {
        _writer.Dispose();
        _file.Release();
        _turn.Dispose();
    }

    public Task<QueueOutcome> QueueAsync(QueuedJob queued, CancellationToken cancellation) =>
        WriteAsync(writer => writer.Queue(queued), cancellation);

    public Task<IDisposable?> ClaimAsync(string jobId, CancellationToken cancellation) => _claims.TakeAsync(jobId, cancellation);

    public Task<bool> IsClaimedAsync(string jobId, CancellationToken cancellation) =>
        Read(_claims.IsTaken(jobId), cancellation);

    public Task<bool> StartAsync(string jobId, DateTimeOffset at, CancellationToken cancellation) =>
        WriteAsync(writer => writer.Start(jobId, at), cancellation);

    public Task<bool> AppendAsync(
        string jobId, IReadOnlyList<StepRecord> steps, JobPosition next, CancellationToken cancellation) =>
        WriteAsync(writer => writer.Append(jobId, steps, next), cancellation);

    public Task<bool> FinishAsync(
        string jobId, JobState state, DateTimeOffset at, Failure? failure, RecordValue report, CancellationToken cancellation) =>
        WriteAsync(writer => writer.Finish(jobId, state, at, failure, report), cancellation);

    public Task<Job?> FindAsync(string jobId, CancellationToken cancellation) => Read(_reader.Find(jobId), cancellation);

    public Task<IReadOnlyList<Job>> FindByPrefixAsync(string prefix, int limit, CancellationToken cancellation) =>
        Read(_reader.FindByPrefix(prefix, limit), cancellation);

    public Task<IReadOnlyList<Job>> ListAsync(JobQuery query, CancellationToken cancellation) =>
        Read(_reader.List(query), cancellation);

    public Task<int> PruneAsync(DateTimeOffset endedBefore, CancellationToken cancellation) =>
        WriteAsync(writer => writer.Prune(endedBefore), cancellation);

    public IAsyncEnumerable<StepRecord> StepsAsync(string jobId, CancellationToken cancellation = default) =>
        _reader.StepsAsync(jobId, cancellation);

    public IAsyncEnumerable<StepRecord> LastRoundsAsync(string jobId, CancellationToken cancellation = default) =>
        _reader.LastRoundsAsync(jobId, cancellation);

    public Task<JobProgress?> ProgressAsync(string jobId, CancellationToken cancellation) =>
        Read(_reader.Progress(jobId), cancellation);

    public Task<TriggerCursor> CursorAsync(string recipeId, CancellationToken cancellation) =>
        Read(_reader.Cursor(recipeId), cancellation);

    public Task<bool> MoveCursorAsync(string recipeId, TriggerCursor cursor, CancellationToken cancellation) =>
        WriteAsync(writer => writer.MoveCursor(recipeId, cursor), cancellation);

    public Task<bool> HasSeenAsync(string recipeId, string dedupKey, CancellationToken cancellation) =>
        Read(_reader.HasSeen(recipeId, dedupKey), cancellation);

    private async Task<T> WriteAsync<T>(Func<JobWriter, T> write, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            return write(_writer);
        }
        finally
        {
            _turn.Release();
        }
    }

    // SQLite answers at once and on this thread; there is nothing to wait for.
    private static Task<T> Read<T>(T result, CancellationToken cancellation) =>
        cancellation.IsCancellationRequested ? Task.FromCanceled<T>(cancellation) : Task.FromResult(result);
}
