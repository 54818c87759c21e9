using Emulator.Jobs.Journal;
using Emulator.Values;
using Microsoft.Data.Sqlite;

namespace Emulator.History.Tables;

/// <summary>A row of the table <c>steps</c> and the journal's record that it is.</summary>
internal static class StepRow
{
    /// <summary>Of a row with one record.</summary>
    private const string Columns =
        "sequence, number, alias, provider, name, outcome, input, output, requests, lines, started_at, duration_ticks, "
        + "retries, connection, mask_data, failure, position, changes, rounds";

    /// <summary>Of any row.</summary>
    public const string AllColumns = $"{Columns}, records, lasts";

    /// <summary>Writes nothing when the job, whose id is $20, has ended.</summary>
    public const string Insert =
        $"INSERT INTO steps (job, {Columns}) SELECT place, "
        + "$1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19 "
        + "FROM jobs WHERE id = $20 AND state NOT IN ('succeeded', 'failed', 'canceled')";

    /// <param name="jobId">The job.</param>
    /// <param name="step">The record.</param>
    /// <param name="next">Where the job goes on.</param>
    public static object?[] Write(string jobId, StepRecord step, JobPosition next) =>
    [
        step.Sequence,
        step.Number,
        step.As,
        step.Provider,
        step.Name,
        step.Outcome.ToString().ToLowerInvariant(),
        History.Columns.Write(step.Input),
        History.Columns.Write(step.Output),
        History.Columns.Write(ListValue.From(step.Requests.Select(request => request.ToValue()))),
        History.Columns.Write(ListValue.From(step.Lines.Select(Value.Of))),
        History.Columns.Write(step.StartedAt),
        step.Duration.Ticks,
        step.Retries,
        History.Columns.WriteOptional(step.Connection?.ToValue()),
        step.MaskData,
        History.Columns.WriteOptional(step.Failure?.ToValue()),
        History.Columns.Write(next.ToValue()),
        step.WrittenChanges is ListValue { Count: > 0 } changes ? History.Columns.Write(changes) : null,
        step.Rounds,
        jobId,
    ];

    public static StepRecord Read(SqliteDataReader row) =>
        new StepRecord
        {
            Sequence = (int)row.Integer("sequence"),
            Number = (int)row.Integer("number"),
            As = row.Text("alias"),
            Provider = row.Text("provider"),
            Name = row.Text("name"),
            Outcome = Enum.Parse<StepOutcome>(row.Text("outcome"), ignoreCase: true),
            Input = row.Value("input"),
            Output = row.Value("output"),
            Requests = [.. ((ListValue)row.Value("requests")).Select(StepRequest.From)],
            Lines = [.. ((ListValue)row.Value("lines")).Select(line => ((TextValue)line).Text)],
            StartedAt = row.Moment("started_at"),
            Duration = TimeSpan.FromTicks(row.Integer("duration_ticks")),
            Retries = (int)row.Integer("retries"),
            Connection = ConnectionUsed.From(row.Value("connection")),
            MaskData = row.Truth("mask_data"),
            Rounds = row.Text("rounds"),
            Failure = Failure.From(row.Value("failure")),
        }.WithChanges(row.Value("changes"));
}
