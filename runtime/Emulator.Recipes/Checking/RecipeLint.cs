using Emulator.Recipes.Checking.Export;
using Emulator.Recipes.Checking.Flow;
using Emulator.Recipes.Checking.Texts;
using Emulator.Recipes.Yaml;
using Emulator.Values.Problems;

namespace Emulator.Recipes.Checking;

/// <summary>
/// The rules of recipe-format 17 and our own, for one recipe by itself: what needs connectors, connections or other recipes
/// is checked by who has them. Nothing of it keeps a recipe from running.
/// </summary>
public static class RecipeLint
{
    /// <returns>What was found, in the order of the places; empty for a file that is no recipe.</returns>
    public static IReadOnlyList<Problem> Check(RecipeReading reading)
    {
        var findings = new Findings();
        if (reading.Export is { } export)
        {
            CheckExport(export, findings);
        }

        if (reading.Recipe is { } recipe)
        {
            CheckRecipe(new LintedRecipe(recipe), findings);
        }

        return RecipeMistakes.InOrder(findings.Problems);
    }

    private static void CheckExport(ExportFile export, Findings findings)
    {
        EnvelopeCheck.Check(export, findings);
        IdentityCheck.Check(export, findings);
        NumberCheck.Check(export, findings);
        ConfigCheck.Check(export, findings);
        ControlStepCheck.Check(export, findings);
        LayoutCheck.Check(export, findings);
        DynamicSchemaCheck.Check(export, findings);
    }

    private static void CheckRecipe(LintedRecipe recipe, Findings findings)
    {
        TextStyleCheck.Check(recipe, findings);
        PillPathCheck.Check(recipe, findings);
        PillScopeCheck.Check(recipe, findings);
        MappingCheck.Check(recipe, findings);
        ConditionCheck.Check(recipe, findings);
        VariableCheck.Check(recipe, findings);
        OperationCheck.Check(recipe, findings);
        StopCheck.Check(recipe, findings);
        RetryCheck.Check(recipe, findings);
        UnreachableCheck.Check(recipe, findings);
        AnswerCheck.Check(recipe, findings);
        AnswerFieldsCheck.Check(recipe, findings);
    }
}
