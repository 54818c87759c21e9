using Emulator.Recipes.Inputs;
using Emulator.Recipes.Steps;
using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Recipes.Checking.Flow;

/// <summary>Steps that end the job (recipe-format 5.11, 17.2).</summary>
internal static class StopCheck
{
    private static readonly LintRule NoReason = new(
        "V133", ProblemSeverity.Warning, "a job is stopped as failed without a reason; the editor requires one", "STOP_MISSING_REASON");

    private static readonly LintRule Silent = new(
        "V137", ProblemSeverity.Info, "a job is stopped as succeeded without a reason", "STOP_MISSING_REASON");

    private static readonly LintRule InSkill = new(
        "V134", ProblemSeverity.Warning, "an agent's skill stops as failed, which the agent cannot read", "STOP_ERROR_IN_GENIE");

    private static readonly LintRule NoDescription = new(
        "V135", ProblemSeverity.Warning, "an agent's skill without description: the agent cannot tell what it is for", "GENIE_SKILL_DESCRIPTION_EMPTY");

    public static IReadOnlyList<LintRule> Rules { get; } = [NoReason, Silent, InSkill, NoDescription];

    public static void Check(LintedRecipe recipe, Findings findings)
    {
        var trigger = recipe.Recipe.Trigger;
        var isSkill = trigger is { Provider: "workato_genie" or "workato_skill", Name: "start_workflow" };
        foreach (var stop in recipe.Running.OfType<StopStep>())
        {
            var fails = stop.WithError is InputConstant { Value: var word } && word.ToString().Trim('"') == "true";
            if (stop.Reason is null or InputConstant { Value: NullValue or TextValue { Text: "" } })
            {
                findings.Add(fails ? NoReason : Silent, stop.Place, $"Step {stop.Number} stops the job and gives no reason", "write a reason: jobs show it");
            }

            if (fails && isSkill)
            {
                findings.Add(InSkill, stop.Place, "An agent cannot read the reason of a job that failed", "return a result that says what is wrong");
            }
        }

        if (isSkill && (trigger.Input.Find("description") is not { Node: var node } || node is InputConstant { Value: NullValue or TextValue { Text: "" } }))
        {
            findings.Add(NoDescription, trigger.Place, "The skill has no description", "write in its input what the agent may use it for");
        }
    }
}
