using System.Globalization;
using Emulator.Jobs.Journal;
using Microsoft.Data.Sqlite;

namespace Emulator.History.Tables;

/// <summary>
/// A row of the table <c>steps</c> that holds many records. A long loop leaves millions of them: in one row each they would
/// cost ten times the time and three times the room.
/// </summary>
internal static class BatchRow
{
    /// <summary>Writes nothing when the job, whose id is $5, has ended.</summary>
    public const string Insert =
        "INSERT INTO steps (job, sequence, number, alias, provider, name, outcome, input, output, requests, lines, started_at, "
        + "duration_ticks, retries, mask_data, position, records, lasts) SELECT place, $1, -1, '', '', '', '', '', '', '', '', '', 0, 0, 0, $2, $3, $4 "
        + "FROM jobs WHERE id = $5 AND state NOT IN ('succeeded', 'failed', 'canceled')";

    public static object?[] Write(string jobId, IReadOnlyList<StepRecord> steps, JobPosition next) =>
    [
        steps[0].Sequence,
        Columns.Write(next.ToValue()),
        StepBatch.Write(steps),
        string.Join(' ', steps.GroupBy(step => step.Number).Select(runs => $"{runs.Key}:{runs.Last().Sequence}")),
        jobId,
    ];

    /// <summary>The records that the row holds, one for a row of one; in their order.</summary>
    public static IEnumerable<StepRecord> Read(SqliteDataReader row) =>
        row["records"] is byte[] records ? StepBatch.Read(records, (int)row.Integer("sequence")) : [StepRow.Read(row)];

    /// <summary>The last sequence of each step in the row.</summary>
    public static IEnumerable<(int Number, int Sequence)> ReadLasts(SqliteDataReader row)
    {
        if (row.OptionalText("lasts") is not { } lasts)
        {
            return [((int)row.Integer("number"), (int)row.Integer("sequence"))];
        }

        return lasts.Split(' ').Select(pair => pair.Split(':')).Select(pair => (Whole(pair[0]), Whole(pair[1])));
    }

    private static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
