using Emulator.Recipes;
using Emulator.Recipes.Checking;
using Emulator.Recipes.Steps;
using Emulator.Values;

namespace Emulator.Hosting.Checking;

/// <summary>
/// What other recipes need of a recipe to be checked against it. A recipe itself is let go as soon as it is checked: with the
/// texts and trees of hundreds in memory, collecting garbage would be most of a check.
/// </summary>
/// <param name="File">The recipe's file as it was named to the reader.</param>
/// <param name="Name">Its name; empty for none.</param>
/// <param name="Parameters">The parameters that its trigger declares.</param>
/// <param name="Calls">Its steps that call recipes.</param>
internal sealed record RecipeCard(string File, string Name, ListValue Parameters, IReadOnlyList<ActionStep> Calls)
{
    public static RecipeCard Of(Recipe recipe) => new(
        recipe.File,
        recipe.Name,
        SchemaTexts.Read(recipe.Trigger.Input.Find("parameters_schema_json")?.Node),

        // A step's schema holds the whole tree of its export.
        [.. recipe.AllSteps.OfType<ActionStep>().Where(step => !step.Skip && step.Input.Find("flow_id") is not null).Select(step => step with { Schema = StepFields.None })]);
}
