using Emulator.Testing.Files;
using Emulator.Values.Problems;

namespace Emulator.Hosting.Testing;

/// <summary>The cases of some test files.</summary>
/// <param name="Files">The test files, absolute.</param>
/// <param name="Cases">The cases, by file and in the order in which they were written.</param>
/// <param name="Problems">What is wrong with the files; a file with an error has no cases.</param>
public sealed record TestPlan(IReadOnlyList<string> Files, IReadOnlyList<PlannedCase> Cases, IReadOnlyList<Problem> Problems)
{
    public bool HasErrors => Problems.Any(problem => problem.Severity == ProblemSeverity.Error);
}
