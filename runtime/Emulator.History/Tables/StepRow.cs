using Emulator.Jobs.Journal;
using Emulator.Values;
using Microsoft.Data.Sqlite;

namespace Emulator.History.Tables;

/// <summary>A row of the table <c>steps</c> and the journal's record that it is.</summary>
internal static class StepRow
{
    public const string Columns =
        "sequence, number, alias, provider, name, outcome, input, output, requests, lines, started_at, duration_ticks, "
        + "retries, connection, mask_data, failure, position";

    /// <summary>Writes nothing when the job, whose id is $18, has ended.</summary>
    public const string Insert =
        $"INSERT INTO steps (job, {Columns}) SELECT place, "
        + "$1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17 "
        + "FROM jobs WHERE id = $18 AND state NOT IN ('succeeded', 'failed', 'canceled')";

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
        jobId,
    ];

    public static StepRecord Read(SqliteDataReader row) =>
        new()
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
            Failure = Failure.From(row.Value("failure")),
        };
}
