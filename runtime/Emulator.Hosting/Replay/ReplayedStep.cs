using Emulator.Jobs.Journal;

namespace Emulator.Hosting.Replay;

/// <summary>A step of the stored job beside the same step of the job that ran again.</summary>
/// <param name="Before">As stored; null for a step that did not run then.</param>
/// <param name="After">As it ran now; null for a step that does not run any more.</param>
/// <param name="Differences">What of the two differs; empty when they are alike.</param>
public sealed record ReplayedStep(StepRecord? Before, StepRecord? After, IReadOnlyList<ReplayDifference> Differences)
{
    /// <summary>The stored job has no answer for the step as it runs now, so its output is made up.</summary>
    public bool IsMadeUp { get; init; }

    public StepRecord Shown => (After ?? Before)!;

    public bool IsAlike => Before is not null && After is not null && !IsMadeUp && Differences.Count == 0;
}
