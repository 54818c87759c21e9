using Emulator.Jobs;
using Emulator.Values.Problems;

namespace Emulator.Hosting.Running;

/// <summary>What came of a run: a job, or problems that kept it from starting, or no event to run for.</summary>
/// <param name="Problems">Errors and warnings of recipe and connections; with an error there is no job.</param>
/// <param name="Job">The ended job, or null.</param>
/// <param name="NoEvent">Why there is no job although nothing is wrong; null when there is one.</param>
public sealed record RunOutcome(IReadOnlyList<Problem> Problems, Job? Job = null, string? NoEvent = null);
