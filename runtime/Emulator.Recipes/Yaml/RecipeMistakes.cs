using Emulator.Values.Problems;

namespace Emulator.Recipes.Yaml;

/// <summary>Collects the problems of one recipe file.</summary>
internal sealed class RecipeMistakes(List<Problem> problems)
{
    public ICollection<Problem> Problems => problems;

    public static IReadOnlyList<Problem> InOrder(IEnumerable<Problem> problems) =>
        [.. problems
            .OrderBy(problem => problem.Place.Line)
            .ThenBy(problem => problem.Place.Column)
            .ThenBy(problem => problem.Code, StringComparer.Ordinal)];

    public void Add(string code, SourcePlace place, string message, string? hint = null) =>
        problems.Add(new Problem(code, place, message, hint));

    public void Warn(string code, SourcePlace place, string message, string? hint = null) =>
        problems.Add(new Problem(code, place, message, hint) { Severity = ProblemSeverity.Warning });

    /// <summary>Mistakes in a skipped step do not keep the recipe from starting (runtime-semantics 3.9).</summary>
    public T Lowered<T>(bool isSkipped, Func<T> read)
    {
        var before = problems.Count;
        var result = read();
        for (var index = before; isSkipped && index < problems.Count; index++)
        {
            problems[index] = problems[index] with { Severity = ProblemSeverity.Warning };
        }

        return result;
    }
}
