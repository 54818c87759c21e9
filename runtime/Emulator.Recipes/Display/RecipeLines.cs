using Emulator.Recipes.Steps;

namespace Emulator.Recipes.Display;

/// <summary>A recipe as numbered lines, as the platform's editor shows it.</summary>
public static class RecipeLines
{
    /// <param name="recipe">The recipe.</param>
    /// <param name="labelOf">The display name of an operation; null where nobody knows it.</param>
    public static IReadOnlyList<RecipeLine> Of(Recipe recipe, Func<OperationStep, string?> labelOf)
    {
        var words = new StepWords(recipe, labelOf);
        return [.. Lines(recipe.Trigger, 0, words), .. recipe.Steps.SelectMany(step => Lines(step, 0, words))];
    }

    private static IEnumerable<RecipeLine> Lines(Step step, int depth, StepWords words) => Inside(step)
        .SelectMany(inside => Lines(inside.Step, depth + inside.Deeper, words))
        .Prepend(new RecipeLine(
            step.Number, depth, StepWords.KindOf(step), words.Of(step), step.As.StartsWith('#') ? null : step.As, step.Skip, step.Comment));

    private static IEnumerable<(Step Step, int Deeper)> Inside(Step step) => step switch
    {
        IfStep branches => [.. Deeper(branches.Steps), .. branches.ElseIfs.Select(Beside), .. branches.Else is null ? [] : new[] { Beside(branches.Else) }],
        RepeatStep loop => [.. Deeper(loop.Steps), Beside(loop.While)],
        TryStep watched => [.. Deeper(watched.Steps), Beside(watched.Catch)],
        BlockStep block => Deeper(block.Steps),
        _ => [],
    };

    private static IEnumerable<(Step Step, int Deeper)> Deeper(IEnumerable<Step> steps) => steps.Select(step => (step, 1));

    private static (Step Step, int Deeper) Beside(Step step) => (step, 0);
}
