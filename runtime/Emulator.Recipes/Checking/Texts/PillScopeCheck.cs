using Emulator.Formulas;
using Emulator.Recipes.Inputs;
using Emulator.Recipes.Steps;
using Emulator.Values.Problems;

namespace Emulator.Recipes.Checking.Texts;

/// <summary>Where a pill stands and what it means there (runtime-semantics 3.4, 3.8; recipe-format 7.4, 7.7).</summary>
internal static class PillScopeCheck
{
    private static readonly LintRule CatchProvider = new(
        "V120", ProblemSeverity.Warning, "a pill of a caught error names another provider than catch", "DP_CATCH_PROVIDER");

    private static readonly LintRule OtherBranch = new(
        "V303", ProblemSeverity.Info, "a pill of a step in a branch that may not have run; it is nil then", "DP_STEP_REACHABLE");

    private static readonly LintRule FirstItem = new(
        "K001", ProblemSeverity.Warning, "inside a loop a pill of the list itself: it means the first item in every round");

    private static readonly LintRule AfterLoop = new(
        "K002", ProblemSeverity.Warning, "a pill of a loop's item outside of the loop; it is nil");

    private static readonly LintRule ErrorAlias = new(
        "K003", ProblemSeverity.Warning, "error_message or error_type of a caught error; the platform calls them message and type");

    public static IReadOnlyList<LintRule> Rules { get; } = [CatchProvider, OtherBranch, FirstItem, AfterLoop, ErrorAlias];

    public static void Check(LintedRecipe recipe, Findings findings)
    {
        foreach (var (step, text) in recipe.Texts)
        {
            var around = recipe.Around(step).ToList();
            foreach (var pill in text.Template.Pills.Distinct())
            {
                var place = pill.Place ?? text.Place;
                CheckLoops(pill, step, text, around, place, findings);
                switch (recipe.Find(pill.Line))
                {
                    case CatchStep handler when handler != step:
                        CheckError(pill, place, findings);
                        break;
                    case ForeachStep loop when loop.Number < step.Number && !around.Exists(block => block.Number == loop.Number):
                        findings.Add(AfterLoop, place, $"{pill} means the item of a loop that does not stand around this step; it is nil");
                        break;
                    case OperationStep source when source.Number < step.Number:
                        CheckBranch(recipe, pill, source, step, around, place, findings);
                        break;
                }
            }
        }
    }

    private static void CheckLoops(Pill pill, Step step, InputText text, List<Step> around, SourcePlace place, Findings findings)
    {
        foreach (var loop in around.OfType<ForeachStep>().Where(loop => loop.Source.Pills.FirstOrDefault() is { } list && IsItemOf(pill, list)))
        {
            if (!InOwnMapping(step, text, pill))
            {
                findings.Add(
                    FirstItem, place, $"{pill} means the first item of the list in every round of the loop", $"write _('{loop.As}.…') for the item at hand");
            }
        }
    }

    // A mapping over the same list inside the loop walks it anew.
    private static bool InOwnMapping(Step step, InputText text, Pill pill) => step.Inputs.SelectMany(InputTexts.All).OfType<InputMapping>()
        .Any(mapping => mapping.Source.Pills.FirstOrDefault() is { } list && IsItemOf(pill, list) && InputTexts.All(mapping.Item).Contains(text, ReferenceEqualityComparer.Instance));

    private static bool IsItemOf(Pill pill, Pill list) =>
        pill.Kind == list.Kind && pill.Line == list.Line && pill.Path.Count > list.Path.Count
        && pill.Path[list.Path.Count] is PillCurrentItem && pill.Path.Take(list.Path.Count).SequenceEqual(list.Path);

    private static void CheckError(Pill pill, SourcePlace place, Findings findings)
    {
        if (pill.Provider is not (null or "catch"))
        {
            findings.Add(CatchProvider, place, $"\"{pill.Line}\" is a caught error, its provider is catch and not \"{pill.Provider}\"");
        }

        if (pill.Path is [PillKey { Key: "error_message" or "error_type" } alias, ..])
        {
            findings.Add(ErrorAlias, place, $"A caught error has no \"{alias.Key}\"", $"write {alias.Key["error_".Length..]}");
        }
    }

    private static void CheckBranch(
        LintedRecipe recipe, Pill pill, OperationStep source, Step step, List<Step> around, SourcePlace place, Findings findings)
    {
        var branch = recipe.Around(source).FirstOrDefault(block => block is IfStep or ElseIfStep or ElseStep or CatchStep);
        if (branch is not null && branch.Number != step.Number && !around.Exists(block => block.Number == branch.Number && !IsBranchOf(step, around, branch)))
        {
            findings.Add(OtherBranch, place, $"Step {source.Number} of {pill} stands in a branch (step {branch.Number}) that may not have run; the pill is nil then");
        }
    }

    // An elsif and an else lie in their if, and run when its own steps have not.
    private static bool IsBranchOf(Step step, List<Step> around, Step branch) =>
        branch is IfStep owner && around.Prepend(step).Any(block => (block is ElseIfStep or ElseStep) && StepTree.Inside(owner).Any(inside => inside.Number == block.Number));
}
