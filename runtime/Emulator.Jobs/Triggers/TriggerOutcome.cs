using Emulator.Jobs.Journal;

namespace Emulator.Jobs.Triggers;

/// <summary>What came of looking for one event: an event with its queued job, a failure and no job, or neither.</summary>
/// <param name="Event">Null when there is no event that has no job yet.</param>
/// <param name="Attempt">How it was looked for: requests, connection, timings, failure; masked.</param>
public sealed record TriggerOutcome(TriggerEvent? Event, StepRecord Attempt)
{
    /// <summary>Why the trigger could not be asked, or null.</summary>
    public Failure? Failure => Attempt.Failure;
}
