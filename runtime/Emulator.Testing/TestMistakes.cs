using Emulator.Values.Problems;

namespace Emulator.Testing;

/// <summary>Collects the problems of one test file and of all that it includes.</summary>
internal sealed class TestMistakes
{
    private readonly List<Problem> _problems = [];

    public ICollection<Problem> All => _problems;

    /// <summary>By file, line and column.</summary>
    public IReadOnlyList<Problem> InOrder() =>
    [
        .. _problems.Distinct()
            .OrderBy(problem => problem.Place.File, StringComparer.Ordinal)
            .ThenBy(problem => problem.Place.Line)
            .ThenBy(problem => problem.Place.Column),
    ];

    public void Add(string code, SourcePlace place, string message, string? hint = null) =>
        _problems.Add(new Problem(code, place, message, hint));
}
