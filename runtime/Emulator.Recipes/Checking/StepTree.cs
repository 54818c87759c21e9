using Emulator.Recipes.Conditions;
using Emulator.Recipes.Steps;

namespace Emulator.Recipes.Checking;

/// <summary>What lies directly inside a step.</summary>
internal static class StepTree
{
    /// <summary>The steps of its own block, and the branches and ends that continue it.</summary>
    public static IEnumerable<Step> Inside(Step step) => step switch
    {
        IfStep branches => [.. branches.Steps, .. branches.ElseIfs, .. branches.Else is null ? [] : new[] { branches.Else }],
        RepeatStep loop => [.. loop.Steps, loop.While],
        TryStep watched => [.. watched.Steps, watched.Catch],
        BlockStep block => block.Steps,
        _ => [],
    };

    /// <summary>Every list of steps that run one after the other.</summary>
    public static IEnumerable<IReadOnlyList<Step>> Blocks(Recipe recipe) =>
        recipe.AllSteps.OfType<BlockStep>().Where(block => !block.Skip).Select(block => block.Steps).Prepend(recipe.Steps);

    public static IEnumerable<Condition> ConditionsOf(Step step) => new[]
    {
        (step as IfStep)?.Condition, (step as ElseIfStep)?.Condition, (step as WhileStep)?.Condition,
        (step as TriggerStep)?.Filter, (step as CatchStep)?.RetryIf,
    }.OfType<Condition>();
}
