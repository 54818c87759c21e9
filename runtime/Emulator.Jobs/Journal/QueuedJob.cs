namespace Emulator.Jobs.Journal;

/// <summary>A job about to be queued with all that makes its event count once.</summary>
/// <param name="Job">The job, pending.</param>
/// <param name="Trigger">The journal's first record: the trigger with the event as its output.</param>
/// <param name="DedupKey">What the event is recognised by; null for an event that never comes again.</param>
/// <param name="Cursor">Where the recipe's cursor goes, one version after the stored one; null leaves it alone.</param>
public sealed record QueuedJob(Job Job, StepRecord Trigger, string? DedupKey = null, TriggerCursor? Cursor = null);
