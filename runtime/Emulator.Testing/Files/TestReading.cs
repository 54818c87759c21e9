using Emulator.Values.Problems;

namespace Emulator.Testing.Files;

/// <summary>What came of reading a test file.</summary>
/// <param name="File">Where it lies, absolute.</param>
/// <param name="Cases">Every case that can be run; none when a problem is an error.</param>
/// <param name="Uses">The files that it was read from beside itself: fixtures, rows, events; absolute.</param>
/// <param name="Problems">Everything that is wrong, by place.</param>
public sealed record TestReading(string File, IReadOnlyList<PlannedCase> Cases, IReadOnlyList<string> Uses, IReadOnlyList<Problem> Problems)
{
    public bool HasErrors => Problems.Any(problem => problem.Severity == ProblemSeverity.Error);
}
