using Emulator.Jobs;
using Emulator.Testing.Matching;
using Emulator.Values.Problems;

namespace Emulator.Testing.Running;

/// <summary>What came of one case.</summary>
/// <param name="Test">The case.</param>
/// <param name="Verdict">How it ended.</param>
/// <param name="Differences">What is not as the test says; empty for a case that passed.</param>
/// <param name="Problems">Why it could not be run; empty for one that was.</param>
/// <param name="Duration">How long it took really.</param>
/// <param name="Job">The job, masked; null for a connector's test and for a case that was not run.</param>
public sealed record CaseResult(
    TestCase Test,
    Verdict Verdict,
    IReadOnlyList<Difference> Differences,
    IReadOnlyList<Problem> Problems,
    TimeSpan Duration,
    Job? Job = null);
