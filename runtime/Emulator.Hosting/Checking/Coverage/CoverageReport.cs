using Emulator.Formulas;
using Emulator.Sdk;
using Emulator.Values.Problems;

namespace Emulator.Hosting.Checking.Coverage;

/// <summary>What of a workspace's recipes runs here, what needs a connection or a stub, and what does not run.</summary>
/// <param name="Rows">Operations first, those that need something before the others, the most used first.</param>
/// <param name="Recipes">How many recipes there are.</param>
/// <param name="Whole">How many of them run without a stub.</param>
public sealed record CoverageReport(IReadOnlyList<CoverageRow> Rows, int Recipes, int Whole)
{
    private static readonly string[] Kinds = ["keyword", "operator", "pill"];

    public int Steps => Operations.Sum(row => row.Uses);

    public int Served => Operations.Where(row => row.State is CoverageState.Emulated or CoverageState.Connected).Sum(row => row.Uses);

    public IEnumerable<CoverageRow> Operations => Rows.Where(row => row.Kind is "trigger" or "action");

    internal static CoverageReport Of(IReadOnlyList<RecipeUses> recipes, ConnectorCatalog catalog, IReadOnlyList<Problem> problems)
    {
        var operations = new OperationCoverage(catalog);
        var broken = problems.Where(problem => problem.Severity == ProblemSeverity.Error).Select(problem => problem.Place.File).ToHashSet(StringComparer.Ordinal);
        var rows = recipes.SelectMany(recipe => recipe.Counts).GroupBy(use => use.Key)
            .Select(group => operations.Row(group.Key, group.Sum(use => use.Value), group.Count())).ToList();
        return new CoverageReport(
            [
                .. rows.Where(row => !Kinds.Contains(row.Kind)).OrderByDescending(row => row.State).ThenByDescending(row => row.Uses)
                    .ThenBy(row => row.Provider, StringComparer.Ordinal).ThenBy(row => row.Name, StringComparer.Ordinal),
                .. rows.Where(row => Kinds.Contains(row.Kind)).OrderBy(row => Array.IndexOf(Kinds, row.Kind))
                    .ThenByDescending(row => row.Uses).ThenBy(row => row.Name, StringComparer.Ordinal),
                .. problems.Where(IsUnserved).GroupBy(problem => (problem.Code, problem.Message)).OrderByDescending(group => group.Count()).Select(ProblemRow),
            ],
            recipes.Count,
            recipes.Count(recipe => !broken.Contains(recipe.File)
                && recipe.Counts.Keys.Where(construct => construct.Kind == "action").All(action => operations.StateOf(action) < CoverageState.Stub)));
    }

    // A pill that joins another record is nil: no error, and not what the platform gives.
    private static bool IsUnserved(Problem problem) =>
        problem.Code == FormulaProblems.LaterPill || (problem.Severity == ProblemSeverity.Error && problem.Code is ['R' or 'F' or 'Y', ..]);

    private static CoverageRow ProblemRow(IGrouping<(string Code, string Message), Problem> group) => new(
        "problem", group.Key.Code, group.Key.Message, group.Count(), group.DistinctBy(problem => problem.Place.File).Count(),
        group.First().Severity == ProblemSeverity.Error ? CoverageState.Refused : CoverageState.Stub, $"first in {group.First().Place}");
}
