using Emulator.Formulas;
using Emulator.Recipes;
using Emulator.Recipes.Conditions;
using Emulator.Recipes.Steps;
using Emulator.Sdk;
using Emulator.Values.Problems;

namespace Emulator.Hosting.Checking.Coverage;

/// <summary>What of a workspace's recipes runs here, what needs a connection or a stub, and what does not run.</summary>
/// <param name="Rows">Operations first, those that need something before the others, the most used first.</param>
/// <param name="Recipes">How many recipes there are.</param>
/// <param name="Whole">How many of them run without a stub.</param>
public sealed record CoverageReport(IReadOnlyList<CoverageRow> Rows, int Recipes, int Whole)
{
    public int Steps => Operations.Sum(row => row.Uses);

    public int Served => Operations.Where(row => row.State is CoverageState.Emulated or CoverageState.Connected).Sum(row => row.Uses);

    public IEnumerable<CoverageRow> Operations => Rows.Where(row => row.Kind is "trigger" or "action");

    internal static CoverageReport Of(IReadOnlyList<Recipe> recipes, ConnectorCatalog catalog, IReadOnlyList<Problem> problems)
    {
        var operations = new OperationCoverage(catalog);
        var broken = problems.Where(problem => problem.Severity == ProblemSeverity.Error).Select(problem => problem.Place.File).ToHashSet(StringComparer.Ordinal);
        var rows = Running<OperationStep>(recipes).GroupBy(use => (Kind: use.Step is TriggerStep ? "trigger" : "action", use.Step.Provider, use.Step.Name))
            .Select(group => operations.Row(group.Key.Kind, group.Key.Provider, group.Key.Name, group.Count(), group.DistinctBy(use => use.Recipe.File).Count()));
        return new CoverageReport(
            [
                .. rows.OrderByDescending(row => row.State).ThenByDescending(row => row.Uses).ThenBy(row => row.Provider, StringComparer.Ordinal).ThenBy(row => row.Name, StringComparer.Ordinal),
                .. Count("keyword", recipes, recipe => recipe.AllSteps.Select(KeywordOf)),
                .. Count("operator", recipes, recipe => recipe.AllSteps.SelectMany(OperatorsOf)),
                .. Count("pill", recipes, recipe => recipe.AllSteps.SelectMany(step => step.Pills).Select(pill => pill.Kind.ToString())),
                .. problems.Where(IsUnserved).GroupBy(problem => (problem.Code, problem.Message)).OrderByDescending(group => group.Count()).Select(ProblemRow),
            ],
            recipes.Count,
            recipes.Count(recipe => !broken.Contains(recipe.File) && recipe.AllSteps.OfType<ActionStep>().All(step => step.Skip || operations.StateOf("action", step.Provider, step.Name) < CoverageState.Stub)));
    }

    // A pill that joins another record is nil: no error, and not what the platform gives.
    private static bool IsUnserved(Problem problem) =>
        problem.Code == FormulaProblems.LaterPill || (problem.Severity == ProblemSeverity.Error && problem.Code is ['R' or 'F' or 'Y', ..]);

    private static CoverageRow ProblemRow(IGrouping<(string Code, string Message), Problem> group) => new(
        "problem", group.Key.Code, group.Key.Message, group.Count(), group.DistinctBy(problem => problem.Place.File).Count(),
        group.First().Severity == ProblemSeverity.Error ? CoverageState.Refused : CoverageState.Stub, $"first in {group.First().Place}");

    private static IEnumerable<(Recipe Recipe, TStep Step)> Running<TStep>(IEnumerable<Recipe> recipes)
        where TStep : OperationStep => recipes.SelectMany(recipe => recipe.AllSteps.OfType<TStep>().Where(step => !step.Skip && step.Provider.Length > 0).Select(step => (recipe, step)));

    private static IEnumerable<CoverageRow> Count(string kind, IReadOnlyList<Recipe> recipes, Func<Recipe, IEnumerable<string>> names) => recipes
        .SelectMany(recipe => names(recipe).Select(name => (Name: name, recipe.File)))
        .GroupBy(use => use.Name)
        .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => new CoverageRow(kind, string.Empty, group.Key, group.Count(), group.DistinctBy(use => use.File).Count(), CoverageState.Emulated, string.Empty));

    private static IEnumerable<string> OperatorsOf(Step step) => (step switch
    {
        IfStep branch => branch.Condition,
        ElseIfStep branch => branch.Condition,
        WhileStep loop => loop.Condition,
        TriggerStep { Filter: { } filter } => filter,
        CatchStep { RetryIf: { } condition } => condition,
        _ => null,
    })?.Parts.OfType<Comparison>().Select(row => OperatorNames.NameOf(row.Operator)) ?? [];

    private static string KeywordOf(Step step) => step switch
    {
        TriggerStep => "trigger",
        ActionStep => "action",
        IfStep => "if",
        ElseIfStep => "elsif",
        ElseStep => "else",
        ForeachStep { IsBatch: true } => "foreach (batches)",
        ForeachStep => "foreach",
        RepeatStep => "repeat",
        WhileStep => "while_condition",
        TryStep => "try",
        CatchStep => "catch",
        StopStep => "stop",
        _ => "unread",
    };
}
