namespace Emulator.Jobs.Journal;

/// <summary>What became of a job that was to be queued.</summary>
public enum QueueOutcome
{
    Queued,

    /// <summary>The event has its job already; nothing was written.</summary>
    SeenBefore,

    /// <summary>Another process moved the cursor meanwhile; nothing was written, poll again.</summary>
    CursorMoved,
}
