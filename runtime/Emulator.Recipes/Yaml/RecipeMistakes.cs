using Emulator.Values.Problems;

namespace Emulator.Recipes.Yaml;

/// <summary>Collects the problems of one recipe file.</summary>
internal sealed class RecipeMistakes(ICollection<Problem> problems)
{
    public ICollection<Problem> Problems => problems;

    public static IReadOnlyList<Problem> InOrder(IEnumerable<Problem> problems) =>
        [.. problems
            .OrderBy(problem => problem.Place.Line)
            .ThenBy(problem => problem.Place.Column)
            .ThenBy(problem => problem.Code, StringComparer.Ordinal)];

    public void Add(string code, SourcePlace place, string message, string? hint = null) =>
        problems.Add(new Problem(code, place, message, hint));
}
