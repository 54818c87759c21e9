namespace Emulator.Jobs;

/// <summary>Where a job stands (runtime-semantics.md 1.2).</summary>
public enum JobState
{
    /// <summary>Queued; no step has begun.</summary>
    Pending,

    /// <summary>Begun and not ended; a job that was cut off stays here until it is resumed.</summary>
    Running,

    /// <summary>Parked in a long action, a wait or a suspension.</summary>
    Deferred,

    Succeeded,

    Failed,

    Canceled,
}
