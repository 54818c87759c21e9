using Emulator.Jobs;
using Emulator.Values.Problems;

namespace Emulator.Hosting.Replay;

/// <summary>What came of running a stored job again.</summary>
/// <param name="Stored">The job as it is in the history.</param>
/// <param name="Problems">Of the recipe as it is now; with an error it did not run.</param>
/// <param name="Again">The job that ran now; null when it could not. It is not in the history.</param>
/// <param name="Steps">In the order in which they run now, those that do not run any more behind the one they followed.</param>
public sealed record ReplayOutcome(Job Stored, IReadOnlyList<Problem> Problems, Job? Again, IReadOnlyList<ReplayedStep> Steps)
{
    /// <summary>The result of the job itself, its error and report.</summary>
    public IReadOnlyList<ReplayDifference> Differences { get; init; } = [];

    public bool IsAlike => Again is not null && Differences.Count == 0 && Steps.All(step => step.IsAlike);
}
