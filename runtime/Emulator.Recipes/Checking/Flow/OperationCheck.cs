using Emulator.Recipes.Inputs;
using Emulator.Recipes.Steps;
using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Recipes.Checking.Flow;

/// <summary>Inputs of single operations that the platform reads in a way of its own (recipe-format 15, 17.2, 17.3).</summary>
internal static class OperationCheck
{
    private static readonly LintRule Numeric = new(
        "V209", ProblemSeverity.Warning, "a call names its recipe by a number, which holds in one workspace alone", "RECIPE_CALL_ZIP_NAME");

    private static readonly LintRule Buttons = new(
        "V132", ProblemSeverity.Warning, "parameters of a Workbot button that are not written key: value", "BUTTON_PARAMS_FORMAT");

    private static readonly LintRule Deprecated = new("K060", ProblemSeverity.Info, "an operation that the platform has replaced by another");

    private static readonly Dictionary<(string Provider, string Name), string> Replaced = new()
    {
        [("workato_variable", "update_variable")] = "update_variables",
        [("rest", "make_request")] = "make_request_v2",
        [("rest", "new_event")] = "new_poll_event",
        [("clock", "daily_task")] = "scheduled_event",
        [("clock", "timer")] = "scheduled_event",
        [("clock", "pause")] = "wait_for_interval",
        [("workato_service", "receive_request")] = "workato_recipe_function.execute",
        [("workato_service", "call_service")] = "workato_recipe_function.call_recipe",
        [("workato_service", "send_reply")] = "workato_recipe_function.return_result",
    };

    public static IReadOnlyList<LintRule> Rules { get; } = [Numeric, Buttons, Deprecated];

    public static void Check(LintedRecipe recipe, Findings findings)
    {
        foreach (var step in recipe.Running.OfType<OperationStep>())
        {
            if (step.Input.Find("flow_id")?.Node is InputConstant { Value: var id } flow && id.ToString().Trim('"') is { Length: > 0 } number && number.All(char.IsAsciiDigit))
            {
                findings.Add(Numeric, flow.Place, $"\"{number}\" is a recipe's number in the workspace that it came from", "write flow_id: { zip_name: FILE, name: NAME, folder: FOLDER }");
            }

            if (Replaced.TryGetValue((step.Provider, step.Name), out var successor))
            {
                findings.Add(Deprecated, step.NamePlace, $"The platform has replaced \"{step.Name}\"", $"use {successor}");
            }

            foreach (var parameters in step.Inputs.SelectMany(InputTexts.All).OfType<InputRecord>().SelectMany(record => record.Members).Where(IsMisspelt))
            {
                findings.Add(Buttons, parameters.Node.Place, "Parameters of a button are written key: value, one a line");
            }
        }
    }

    private static bool IsMisspelt(InputMember member) =>
        member.Key is "button_params" or "submit_button_params" && member.Node is InputConstant { Value: TextValue { Text.Length: > 0 } text }
        && text.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Any(line => !line.Contains(':', StringComparison.Ordinal));
}
