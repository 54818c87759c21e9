using Emulator.History.Tables;
using Emulator.Jobs;
using Emulator.Jobs.Journal;
using Emulator.Values;
using Microsoft.Data.Sqlite;

namespace Emulator.History;

/// <summary>Everything that changes the file, on one connection. Not thread-safe: one caller at a time.</summary>
internal sealed class JobWriter(SqliteConnection connection) : IDisposable
{
    private const string NotOver = "state NOT IN ('succeeded', 'failed', 'canceled')";
    private const int ConstraintFailed = 19;

    private readonly Statement _insertJob = new(connection, JobRow.Insert);
    private readonly Statement _insertStep = new(connection, StepRow.Insert);
    private readonly Statement _insertBatch = new(connection, BatchRow.Insert);
    private readonly Statement _start = new(
        connection,
        $"UPDATE jobs SET state = 'running', started_at = coalesce(started_at, $2) WHERE id = $1 AND {NotOver}");

    private readonly Statement _finish = new(
        connection, $"UPDATE jobs SET state = $2, completed_at = $3, failure = $4, report = $5 WHERE id = $1 AND {NotOver}");

    private readonly Statement _prune = new(connection, $"DELETE FROM jobs WHERE completed_at < $1 AND NOT ({NotOver})");

    private readonly Statement _remember = new(
        connection,
        "INSERT INTO dedup_keys (recipe_id, key, job) SELECT $1, $2, place FROM jobs WHERE id = $3 "
        + "ON CONFLICT DO NOTHING");

    // The first move inserts version 1; every later one must follow the version that is stored.
    private readonly Statement _moveCursor = new(
        connection,
        "INSERT INTO cursors (recipe_id, closure, taken, version) SELECT $1, $2, $3, $4 "
        + "WHERE $4 = 1 OR EXISTS (SELECT 1 FROM cursors WHERE recipe_id = $1) "
        + "ON CONFLICT (recipe_id) DO UPDATE SET closure = $2, taken = $3, version = $4 WHERE version = $4 - 1");

    public void Dispose()
    {
        foreach (var statement in new[] { _insertJob, _insertStep, _insertBatch, _start, _finish, _prune, _remember, _moveCursor })
        {
            statement.Dispose();
        }

        connection.Dispose();
    }

    public QueueOutcome Queue(QueuedJob queued)
    {
        // Not deferred: the lock is taken at once, so two processes with the same event come one after the other.
        // Leaving without a commit rolls everything back.
        using var transaction = connection.BeginTransaction(deferred: false);
        _insertJob.Execute(transaction, JobRow.Write(queued.Job));
        if (queued.DedupKey is { } key
            && _remember.Execute(transaction, queued.Job.RecipeId, key, queued.Job.Id) == 0)
        {
            return QueueOutcome.SeenBefore;
        }

        if (queued.Cursor is { } cursor && !Move(transaction, queued.Job.RecipeId, cursor))
        {
            return QueueOutcome.CursorMoved;
        }

        _insertStep.Execute(transaction, StepRow.Write(queued.Job.Id, queued.Trigger, JobPosition.Start));
        transaction.Commit();
        return QueueOutcome.Queued;
    }

    public bool Start(string jobId, DateTimeOffset at) => _start.Execute(null, jobId, Columns.Write(at)) == 1;

    /// <param name="jobId">The job.</param>
    /// <param name="steps">Of sequences without a gap; all of them are written or none.</param>
    /// <param name="next">Where the job goes on after the last.</param>
    public bool Append(string jobId, IReadOnlyList<StepRecord> steps, JobPosition next)
    {
        try
        {
            // One statement either way, so that all are written or none.
            return steps.Count == 1
                ? _insertStep.Execute(null, StepRow.Write(jobId, steps[0], next)) == 1
                : _insertBatch.Execute(null, BatchRow.Write(jobId, steps, next)) == 1;
        }
        catch (SqliteException taken) when (taken.SqliteErrorCode == ConstraintFailed)
        {
            throw new InvalidOperationException(
                $"job {jobId} has a record {steps[0].Sequence} already: two runners run the same job", taken);
        }
    }

    public bool Finish(string jobId, JobState state, DateTimeOffset at, Failure? failure, RecordValue report) =>
        _finish.Execute(
            null,
            jobId,
            JobRow.Write(state),
            Columns.Write(at),
            Columns.WriteOptional(failure?.ToValue()),
            report.Count == 0 ? null : Columns.Write(report)) == 1;

    public int Prune(DateTimeOffset endedBefore) => _prune.Execute(null, Columns.Write(endedBefore));

    public bool MoveCursor(string recipeId, TriggerCursor cursor) => Move(null, recipeId, cursor);

    private bool Move(SqliteTransaction? transaction, string recipeId, TriggerCursor cursor) =>
        _moveCursor.Execute(
            transaction, recipeId, Columns.Write(cursor.Closure), cursor.Taken, cursor.Version) == 1;
}
