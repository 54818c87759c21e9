using Emulator.Jobs.Journal;
using Emulator.Values;

namespace Emulator.Jobs.Triggers;

/// <summary>One event that a job is run for.</summary>
public sealed record TriggerEvent
{
    /// <summary>The event as steps see it: the trigger's output.</summary>
    public required RecordValue Data { get; init; }

    /// <summary>The job that is queued for it; null for an event that was given by hand.</summary>
    public string? JobId { get; init; }

    /// <summary>What is to be said of an event that was given or made up.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>How the event was got: the trigger's record, masked; null only where the job is.</summary>
    public StepRecord? Trigger { get; init; }

    /// <summary>An event from a file or another job: it is used as it stands, and asks no connector.</summary>
    public static TriggerEvent Given(RecordValue data) => new() { Data = data };
}
