using Emulator.Recipes.Inputs;
using Emulator.Recipes.Steps;
using Emulator.Values.Problems;

namespace Emulator.Recipes.Checking.Texts;

/// <summary>Updates of variables and lists: their form, and the steps that declare what they change (recipe-format 15.2).</summary>
internal static class VariableCheck
{
    private static readonly LintRule ListForm = new(
        "V130", ProblemSeverity.Error, "update_variables gives its values as a list, which the platform's import drops", "UPDATE_VARS_RAW_FORM");

    private static readonly LintRule NotRaw = new(
        "V136", ProblemSeverity.Info, "update_variables whose input_mode is not raw", "UPDATE_VARS_RAW_FORM");

    private static readonly LintRule Undeclared = new(
        "K020", ProblemSeverity.Warning, "a variable or list is changed that no step before declares");

    private static readonly LintRule Unnamed = new("K021", ProblemSeverity.Warning, "update_variables names a variable and gives it no value, or the other way round");

    private static readonly string[] Editor = ["name", "input_mode", "variables"];

    public static IReadOnlyList<LintRule> Rules { get; } = [ListForm, NotRaw, Undeclared, Unnamed];

    public static void Check(LintedRecipe recipe, Findings findings)
    {
        foreach (var step in recipe.Running.OfType<ActionStep>().Where(step => step.Provider == "workato_variable"))
        {
            if (step.Name == "update_variables")
            {
                CheckForm(step, findings);
                CheckNames(step, findings);
            }

            if (step.Name is "update_variables" or "insert_to_list" or "insert_to_list_batch" or "clear_list")
            {
                CheckDeclared(recipe, step, findings);
            }
        }
    }

    private static void CheckForm(ActionStep step, Findings findings)
    {
        if (step.Input.Find("variables")?.Node is InputList list)
        {
            findings.Add(ListForm, list.Place, "The platform's import drops a list of variables", "write each variable as a key of its own beside name");
        }
        else if (InputTexts.Constant(step.Input, "input_mode") is var mode and not "raw")
        {
            findings.Add(NotRaw, step.NamePlace, $"The input_mode of step {step.Number} is {mode ?? "not given"}, the vendor's lint wants raw");
        }
    }

    private static void CheckNames(ActionStep step, Findings findings)
    {
        var named = References(step).Select(reference => reference.Variable).OfType<string>().ToList();
        var given = step.Input.Members.Select(member => member.Key).Except(Editor).ToList();
        foreach (var surplus in named.Count == 0 ? [] : given.Except(named))
        {
            findings.Add(Unnamed, step.Input.Find(surplus)!.KeyPlace, $"\"{surplus}\" gets a value, and name does not list it", NearestName.Hint(surplus, named));
        }
    }

    private static void CheckDeclared(LintedRecipe recipe, ActionStep step, Findings findings)
    {
        foreach (var (alias, variable) in References(step))
        {
            var place = step.Input.Find("name")!.Node.Place;
            if (recipe.Find(alias) is not OperationStep { Provider: "workato_variable" } declaration || declaration.Number >= step.Number)
            {
                var known = recipe.Steps.OfType<ActionStep>().Where(known => known.Name is "declare_variable" or "declare_list" && known.Number < step.Number);
                findings.Add(Undeclared, place, $"No step before this one declares \"{alias}\"", NearestName.Hint(alias, [.. known.Select(known => known.As)]));
            }
            else if (variable is not null && DeclaredOutput.Of(declaration) is { IsComplete: true } declared && SchemaTexts.Find(declared.Fields, variable) is null)
            {
                findings.Add(Undeclared, place, $"\"{alias}\" declares no \"{variable}\"", NearestName.Hint(variable, SchemaTexts.Names(declared.Fields)));
            }
        }
    }

    // uuid:alias for a list, uuid:alias:variable for a variable, one a line; a person may leave the uuid out.
    private static IEnumerable<(string Alias, string? Variable)> References(ActionStep step)
    {
        var lines = (InputTexts.Constant(step.Input, "name") ?? string.Empty)
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return lines.Select(line => line.Split(':')).Select(parts => (step.Name, parts) switch
        {
            ("update_variables", [_, var alias, var variable]) => (alias, variable),
            ("update_variables", [var alias, var variable]) => (alias, variable),
            _ => (parts[^1], (string?)null),
        });
    }
}
