using System.Runtime.CompilerServices;
using Emulator.History.Tables;
using Emulator.Jobs;
using Emulator.Jobs.Journal;
using Microsoft.Data.Sqlite;

namespace Emulator.History;

/// <summary>Everything that is read from the file, each time on a connection of its own from the driver's pool.</summary>
internal sealed class JobReader(HistoryFile file)
{
    private const string StepsOfJob = "FROM steps WHERE job = (SELECT place FROM jobs WHERE id = $1)";

    public Job? Find(string jobId) =>
        First($"SELECT {JobRow.Columns} FROM jobs WHERE id = $1", JobRow.Read, jobId);

    /// <summary>Compared character by character: ids differ by case, which LIKE would ignore.</summary>
    public IReadOnlyList<Job> FindByPrefix(string prefix, int limit) =>
        All(
            $"SELECT {JobRow.Columns} FROM jobs WHERE substr(id, 1, length($1)) = $1 ORDER BY place DESC LIMIT $2",
            JobRow.Read,
            prefix,
            limit);

    public IReadOnlyList<Job> List(JobQuery query)
    {
        // The states are an enum's words, so they may stand in the text; a list cannot be a parameter.
        var states = string.Join(", ", query.States.Select(state => $"'{JobRow.Write(state)}'"));
        var inState = states.Length == 0 ? "1" : $"state IN ({states})";
        return All(
            $"SELECT {JobRow.Columns} FROM jobs WHERE {inState} "
            + "AND ($1 IS NULL OR recipe_id = $1 OR recipe_name = $1) AND ($2 IS NULL OR created_at >= $2) "
            + "AND ($4 IS NULL OR completed_at < $4) AND ($5 IS NULL OR id = $5 OR master_job_id = $5) "
            + "ORDER BY place DESC LIMIT $3",
            JobRow.Read,
            query.Recipe,
            query.Since is { } since ? Columns.Write(since) : null,
            query.Limit,
            query.EndedBefore is { } ended ? Columns.Write(ended) : null,
            query.Master);
    }

    public async IAsyncEnumerable<StepRecord> StepsAsync(string jobId, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var connection = file.Open();
        using var command = Command(connection, $"SELECT {StepRow.AllColumns} {StepsOfJob} ORDER BY sequence", jobId);
        using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            foreach (var step in BatchRow.Read(rows))
            {
                yield return step;
            }
        }
    }

    /// <summary>Rows without a last run are not even looked into.</summary>
    public async IAsyncEnumerable<StepRecord> LastRoundsAsync(
        string jobId, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var last = LastSequences(jobId);
        using var connection = file.Open();
        using var command = Command(connection, $"SELECT {StepRow.AllColumns} {StepsOfJob} ORDER BY sequence", jobId);
        using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            if (!BatchRow.ReadLasts(rows).Any(one => last.Contains(one.Sequence)) && !rows.IsDBNull(rows.GetOrdinal("records")))
            {
                continue;
            }

            foreach (var step in BatchRow.Read(rows).Where(step => step.Rounds.Length == 0 || last.Contains(step.Sequence)))
            {
                yield return step;
            }
        }
    }

    public JobProgress? Progress(string jobId) =>
        First(
            $"SELECT {StepRow.AllColumns} {StepsOfJob} ORDER BY sequence DESC LIMIT 1",
            row => BatchRow.Read(row).Last() is var step
                ? new JobProgress(step.Sequence, JobPosition.From(row.Value("position")), step.Failure)
                : null,
            jobId);

    public TriggerCursor Cursor(string recipeId) =>
        First(
            "SELECT closure, taken, version FROM cursors WHERE recipe_id = $1",
            row => new TriggerCursor(row.Value("closure"), (int)row.Integer("taken"), row.Integer("version")),
            recipeId) ?? TriggerCursor.Start;

    public bool HasSeen(string recipeId, string key) =>
        First("SELECT 1 AS seen FROM dedup_keys WHERE recipe_id = $1 AND key = $2", row => row.Truth("seen"), recipeId, key);

    private HashSet<int> LastSequences(string jobId)
    {
        var last = new Dictionary<int, int>();
        foreach (var (number, sequence) in All(
            $"SELECT number, sequence, lasts {StepsOfJob} ORDER BY sequence", row => BatchRow.ReadLasts(row).ToList(), jobId).SelectMany(lasts => lasts))
        {
            last[number] = sequence;
        }

        return [.. last.Values];
    }

    private T? First<T>(string sql, Func<SqliteDataReader, T> read, params object?[] values)
    {
        using var connection = file.Open();
        using var command = Command(connection, sql, values);
        using var rows = command.ExecuteReader();
        return rows.Read() ? read(rows) : default;
    }

    private List<T> All<T>(string sql, Func<SqliteDataReader, T> read, params object?[] values)
    {
        using var connection = file.Open();
        using var command = Command(connection, sql, values);
        using var rows = command.ExecuteReader();
        var all = new List<T>();
        while (rows.Read())
        {
            all.Add(read(rows));
        }

        return all;
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, params object?[] values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var index = 0; index < values.Length; index++)
        {
            command.Parameters.Add(new SqliteParameter($"${index + 1}", values[index] ?? DBNull.Value));
        }

        return command;
    }
}
