using Emulator.Jobs;
using Emulator.Jobs.Journal;
using Emulator.Values;
using Microsoft.Data.Sqlite;

namespace Emulator.History.Tables;

/// <summary>A row of the table <c>jobs</c> and the job that it is.</summary>
internal static class JobRow
{
    public const string Columns =
        "id, recipe_id, recipe_name, recipe_sha256, title, state, created_at, started_at, completed_at, failure, "
        + "master_job_id, repeat_count, is_test, is_test_case, calling_job_id, calling_recipe_id, root_job_id, root_recipe_id, report";

    public const string Insert =
        $"INSERT INTO jobs ({Columns}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)";

    public static object?[] Write(Job job) =>
    [
        job.Id,
        job.RecipeId,
        job.RecipeName,
        job.RecipeSha256,
        job.Title,
        Write(job.State),
        History.Columns.Write(job.CreatedAt),
        job.StartedAt is { } started ? History.Columns.Write(started) : null,
        job.CompletedAt is { } completed ? History.Columns.Write(completed) : null,
        History.Columns.WriteOptional(job.Failure?.ToValue()),
        job.MasterJobId,
        job.RepeatCount,
        job.IsTest,
        job.IsTestCase,
        job.CallingJobId,
        job.CallingRecipeId,
        job.RootJobId,
        job.RootRecipeId,
        job.Report.Count == 0 ? null : History.Columns.Write(job.Report),
    ];

    /// <summary>The state's word (runtime-semantics.md 1.2).</summary>
    public static string Write(JobState state) => state.ToString().ToLowerInvariant();

    public static Job Read(SqliteDataReader row) =>
        new()
        {
            Id = row.Text("id"),
            RecipeId = row.Text("recipe_id"),
            RecipeName = row.Text("recipe_name"),
            RecipeSha256 = row.Text("recipe_sha256"),
            Title = row.Text("title"),
            State = Enum.Parse<JobState>(row.Text("state"), ignoreCase: true),
            CreatedAt = row.Moment("created_at"),
            StartedAt = row.OptionalMoment("started_at"),
            CompletedAt = row.OptionalMoment("completed_at"),
            Failure = Failure.From(row.Value("failure")),
            MasterJobId = row.OptionalText("master_job_id"),
            RepeatCount = (int)row.Integer("repeat_count"),
            IsTest = row.Truth("is_test"),
            IsTestCase = row.Truth("is_test_case"),
            CallingJobId = row.OptionalText("calling_job_id"),
            CallingRecipeId = row.OptionalText("calling_recipe_id"),
            RootJobId = row.Text("root_job_id"),
            RootRecipeId = row.Text("root_recipe_id"),
            Report = row.Value("report") as RecordValue ?? RecordValue.Empty,
        };
}
