using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Jobs.Journal;

/// <summary>What went wrong in a job (runtime-semantics.md 7.1); every text in it is masked.</summary>
public sealed record Failure
{
    public required FailureKind Kind { get; init; }

    /// <summary>The class as people know it from job pages: <c>Unauthorized</c>, <c>Missing required field</c>.</summary>
    public required string ErrorType { get; init; }

    /// <summary>What happened, in the service's or the connector's words, and what to do.</summary>
    public required string Message { get; init; }

    /// <summary>The raw text of the service's answer, or null.</summary>
    public string? InnerMessage { get; init; }

    /// <summary>The HTTP status, or null where no answer came.</summary>
    public int? Status { get; init; }

    /// <summary>When the service asks to come again, as it wrote it; null where it says nothing.</summary>
    public string? RetryAfter { get; init; }

    /// <summary>True when the same step may succeed later without any change.</summary>
    public bool IsRetryable { get; init; }

    /// <summary>The provider of the step that failed; null when no step did.</summary>
    public string? Adapter { get; init; }

    /// <summary>The name of the action or trigger that failed.</summary>
    public string? Action { get; init; }

    /// <summary>The step's number; the trigger is 0. Null when the job failed outside a step.</summary>
    public int? LineNumber { get; init; }

    /// <summary>A UUID to find this failure by.</summary>
    public required string ErrorId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The step's place in the recipe (file:line:column); null when the job failed outside a step.</summary>
    public string? Place { get; init; }

    /// <summary>The line of connector code that raised it (folder/file:line:column), or null.</summary>
    public string? ConnectorPlace { get; init; }

    public Value ToValue() =>
        RecordValue.Of(
            ("kind", Kind.ToString()),
            ("error_type", ErrorType),
            ("message", Message),
            ("inner_message", InnerMessage),
            ("status", JournalValue.Of(Status)),
            ("retry_after", RetryAfter),
            ("retryable", IsRetryable),
            ("adapter", Adapter),
            ("action", Action),
            ("line_number", JournalValue.Of(LineNumber)),
            ("error_id", ErrorId),
            ("error_at", JournalValue.Of(At)),
            ("place", Place),
            ("connector_place", ConnectorPlace));

    public static Failure? From(Value value) =>
        value.IsNull
            ? null
            : new Failure
            {
                Kind = Enum.Parse<FailureKind>(JournalValue.Text(value["kind"])!),
                ErrorType = JournalValue.Text(value["error_type"])!,
                Message = JournalValue.Text(value["message"])!,
                InnerMessage = JournalValue.Text(value["inner_message"]),
                Status = JournalValue.Integer(value["status"]),
                RetryAfter = JournalValue.Text(value["retry_after"]),
                IsRetryable = JournalValue.Truth(value["retryable"]),
                Adapter = JournalValue.Text(value["adapter"]),
                Action = JournalValue.Text(value["action"]),
                LineNumber = JournalValue.Integer(value["line_number"]),
                ErrorId = JournalValue.Text(value["error_id"])!,
                At = JournalValue.Moment(value["error_at"]),
                Place = JournalValue.Text(value["place"]),
                ConnectorPlace = JournalValue.Text(value["connector_place"]),
            };
}
