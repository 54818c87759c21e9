namespace Emulator.Jobs.Journal;

/// <summary>How a step ended.</summary>
public enum StepOutcome
{
    Succeeded,
    Failed,

    /// <summary>The author set <c>skip</c>: nothing ran, and pills to the step are nil.</summary>
    Skipped,
}
