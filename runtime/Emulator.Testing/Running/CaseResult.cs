using Emulator.Testing.Matching;
using Emulator.Values.Problems;

namespace Emulator.Testing.Running;

/// <summary>What came of one case: little, for a run has many, and they are kept to its end.</summary>
/// <param name="Name">What the case is called.</param>
/// <param name="Place">Where it begins.</param>
/// <param name="Verdict">How it ended.</param>
/// <param name="Differences">What is not as the test says; empty for a case that passed.</param>
/// <param name="Problems">Why it could not be run; empty for one that was.</param>
/// <param name="Duration">How long it took really.</param>
/// <param name="JobId">Its job; null for a connector's test and for a case that was not run.</param>
public sealed record CaseResult(
    string Name,
    SourcePlace Place,
    Verdict Verdict,
    IReadOnlyList<Difference> Differences,
    IReadOnlyList<Problem> Problems,
    TimeSpan Duration,
    string? JobId = null);
