using Emulator.Jobs.Conditions;
using Emulator.Jobs.Linking;
using Emulator.Jobs.Steps;
using Emulator.Values;

namespace Emulator.Jobs.Triggers;

/// <summary>The condition under which a recipe takes an event of its trigger (runtime-semantics.md 2.5).</summary>
public static class TriggerCondition
{
    /// <summary>False for an event that the recipe drops, which then gets no job.</summary>
    /// <param name="recipe">The recipe.</param>
    /// <param name="data">The event as steps would see it.</param>
    /// <param name="properties">Properties that the condition may ask for.</param>
    /// <param name="surroundings">The clock and what else formulas need.</param>
    /// <exception cref="StepException">The condition compares what cannot be compared: a trigger error.</exception>
    /// <exception cref="Emulator.Formulas.FormulaException">A formula of it cannot be calculated.</exception>
    public static bool Takes(
        LinkedRecipe recipe, RecordValue data, IReadOnlyDictionary<string, string> properties, JobSurroundings surroundings) =>
        Takes(recipe, data, new JobPills(recipe.Uses, RecordValue.Empty, properties, surroundings.Formulas()));

    internal static bool Takes(LinkedRecipe recipe, RecordValue data, JobPills pills)
    {
        if (recipe.Recipe.Trigger.Filter is not { } filter)
        {
            return true;
        }

        pills.Set(recipe.Recipe.Trigger.As, data);
        return ConditionJudge.Holds(filter, pills);
    }
}
