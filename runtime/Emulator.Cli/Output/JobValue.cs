using Emulator.Jobs;
using Emulator.Jobs.Journal;
using Emulator.Values;

namespace Emulator.Cli.Output;

/// <summary>A job and its steps in machine form, with the platform's own key names (runtime-semantics.md 1.3, 1.4).</summary>
internal static class JobValue
{
    /// <param name="job">The job.</param>
    /// <param name="isCutOff">True for a running job whose process is gone.</param>
    public static RecordValue Of(Job job, bool isCutOff) => RecordValue.Of(
        ("id", job.Id),
        ("status", JobStateTone.Word(job.State)),
        ("is_interrupted", isCutOff),
        ("title", job.Title),
        ("recipe", job.RecipeName),
        ("recipe_file", job.RecipeId),
        ("recipe_sha256", job.RecipeSha256),
        ("created_at", new TimeValue(job.CreatedAt)),
        ("started_at", Time(job.StartedAt)),
        ("completed_at", Time(job.CompletedAt)),
        ("is_test", job.IsTest),
        ("is_repeat", job.IsRepeat),
        ("repeat_count", job.RepeatCount),
        ("master_job_id", job.MasterJobId),
        ("report", job.Report),
        ("error", job.Failure is null ? Value.Null : Of(job.Failure)));

    public static RecordValue Of(StepRecord step) => RecordValue.Of(
        ("recipe_line_number", step.Number),
        ("as", step.As),
        ("adapter_name", step.Provider),
        ("adapter_operation", step.Name),
        ("rounds", step.Rounds),
        ("outcome", step.Outcome.ToString().ToLowerInvariant()),
        ("connection", step.Connection is null ? Value.Null : step.Connection.ToValue()),
        ("started_at", new TimeValue(step.StartedAt)),
        ("duration_ms", step.Duration.TotalMilliseconds),
        ("retries", step.Retries),
        ("mask_data", step.MaskData),
        ("input", step.MaskData ? Value.Null : step.Input),
        ("output", step.MaskData ? Value.Null : step.Output),
        ("requests", ListValue.From(step.Requests.Select(request => RecordValue.Of(
            ("method", request.Method),
            ("url", request.Url),
            ("status", request.Status is { } status ? status : Value.Null),
            ("duration_ms", request.Duration.TotalMilliseconds),
            ("error", request.Error))))),
        ("printed", ListValue.From(step.Lines.Select(line => Value.Of(line)))),
        ("error", step.Failure is null ? Value.Null : Of(step.Failure)));

    private static RecordValue Of(Failure failure) => RecordValue.Of(
        ("error_type", failure.ErrorType),
        ("message", failure.Message),
        ("inner_message", failure.InnerMessage),
        ("status", failure.Status is { } status ? status : Value.Null),
        ("retryable", failure.IsRetryable),
        ("adapter", failure.Adapter),
        ("action", failure.Action),
        ("line_number", failure.LineNumber is { } number ? number : Value.Null),
        ("error_id", failure.ErrorId),
        ("error_at", new TimeValue(failure.At)),
        ("place", failure.Place),
        ("connector_place", failure.ConnectorPlace));

    private static Value Time(DateTimeOffset? moment) => moment is { } there ? new TimeValue(there) : Value.Null;
}
