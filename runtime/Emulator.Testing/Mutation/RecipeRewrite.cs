using Emulator.Recipes;
using Emulator.Recipes.Steps;

namespace Emulator.Testing.Mutation;

/// <summary>Puts a changed step in the place of the one that has its number.</summary>
internal static class RecipeRewrite
{
    public static Recipe With(Recipe recipe, Step changed) => changed is TriggerStep trigger
        ? recipe with { Trigger = trigger }
        : recipe with { Steps = In(recipe.Steps, changed) };

    private static IReadOnlyList<Step> In(IReadOnlyList<Step> steps, Step changed) => [.. steps.Select(step => In(step, changed))];

    private static Step In(Step step, Step changed)
    {
        if (step.Number == changed.Number)
        {
            return changed;
        }

        return step switch
        {
            IfStep branches => branches with
            {
                Steps = In(branches.Steps, changed),
                ElseIfs = [.. branches.ElseIfs.Select(branch => (ElseIfStep)In(branch, changed))],
                Else = branches.Else is null ? null : (ElseStep)In(branches.Else, changed),
            },
            RepeatStep loop => loop with { Steps = In(loop.Steps, changed), While = (WhileStep)In(loop.While, changed) },
            TryStep watched => watched with { Steps = In(watched.Steps, changed), Catch = (CatchStep)In(watched.Catch, changed) },
            BlockStep block => block with { Steps = In(block.Steps, changed) },
            _ => step,
        };
    }
}
