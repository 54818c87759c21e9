using Emulator.Recipes.Steps;
using Emulator.Values.Problems;

namespace Emulator.Recipes.Checking.Flow;

/// <summary>Steps that no job can come to: they follow one that always ends the job.</summary>
internal static class UnreachableCheck
{
    private static readonly LintRule Unreachable = new("K040", ProblemSeverity.Warning, "a step that no job can reach, after one that always stops the job");

    private static readonly LintRule Nothing = new("K041", ProblemSeverity.Info, "a loop, or watched steps, with nothing inside");

    public static IReadOnlyList<LintRule> Rules { get; } = [Unreachable, Nothing];

    public static void Check(LintedRecipe recipe, Findings findings)
    {
        foreach (var block in StepTree.Blocks(recipe.Recipe))
        {
            var steps = block.Where(step => !step.Skip).ToList();
            var end = steps.FindIndex(Stops);
            if (end >= 0 && end < steps.Count - 1)
            {
                findings.Add(
                    Unreachable, steps[end + 1].Place, $"No job comes to step {steps[end + 1].Number}: step {steps[end].Number} always stops it", "move the stop behind it, or into an if");
            }
        }

        foreach (var empty in recipe.Running.OfType<BlockStep>().Where(step => step is ForeachStep or RepeatStep or TryStep && step.Steps.All(inside => inside.Skip)))
        {
            findings.Add(Nothing, empty.Place, $"Step {empty.Number} has no steps inside that run");
        }
    }

    private static bool Stops(Step step) => step switch
    {
        { Skip: true } => false,
        StopStep => true,
        IfStep { Else: { } otherwise } branches =>
            branches.Steps.Any(Stops) && branches.ElseIfs.All(branch => branch.Steps.Any(Stops)) && otherwise.Steps.Any(Stops),
        RepeatStep loop => loop.Steps.Any(Stops),
        _ => false,
    };
}
