using Emulator.Testing.Coverage;
using Emulator.Testing.Running;

namespace Emulator.Hosting.Testing;

/// <summary>What came of a run of tests.</summary>
/// <param name="Results">In the order of the cases.</param>
/// <param name="Duration">How long all of it took.</param>
/// <param name="Coverage">What was reached of each recipe; empty when nobody asked.</param>
public sealed record TestReport(IReadOnlyList<CaseResult> Results, TimeSpan Duration, IReadOnlyList<RecipeCoverage> Coverage)
{
    public int Passed => Results.Count(result => result.Verdict == Verdict.Passed);

    public int Failed => Results.Count - Passed;

    /// <summary>True when a case could not be run at all.</summary>
    public bool IsBroken => Results.Any(result => result.Verdict == Verdict.Broken);
}
