using Emulator.Recipes.Inputs;
using Emulator.Recipes.Steps;
using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Recipes.Checking.Flow;

/// <summary>Whether answers give the fields that the trigger declares (recipe-format 17.2, 17.3).</summary>
internal static class AnswerFieldsCheck
{
    private static readonly LintRule Undeclared = new(
        "V128", ProblemSeverity.Warning, "an answer gives a field that the trigger does not declare", "RETURN_RESPONSE_SCHEMA_INPUT_MIRROR", "RETURN_RESPONSE_SCHEMA_PARITY");

    private static readonly LintRule Uneven = new(
        "V127", ProblemSeverity.Info, "two answers of one status code give different fields", "RETURN_RESPONSE_SCHEMA_CONSISTENT");

    private static readonly LintRule Incomplete = new(
        "V208", ProblemSeverity.Info, "an answer to an error leaves a declared field out", "CATCH_RETURNS_ALL_FIELDS");

    public static IReadOnlyList<LintRule> Rules { get; } = [Undeclared, Uneven, Incomplete];

    public static void Check(LintedRecipe recipe, Findings findings)
    {
        var trigger = recipe.Recipe.Trigger;
        if (AnswerKind.Of(trigger) is not { } kind)
        {
            return;
        }

        var responses = AnswerKind.Responses(trigger);
        var first = new Dictionary<string, (Step Step, string Fields)>(StringComparer.Ordinal);
        foreach (var step in recipe.Running.OfType<ActionStep>().Where(kind.IsAnswer))
        {
            var code = InputTexts.Constant(step.Input, "http_status_code") ?? string.Empty;
            var declared = kind.Name == "return_response" ? responses.FirstOrDefault(response => response.Code == code).Fields : AnswerKind.Declared(trigger);
            if (step.Input.Find(kind.Body)?.Node is InputRecord body)
            {
                CheckBody(recipe, step, body, declared ?? ListValue.Empty, findings);
                CheckEvenness(step, code, body, first, findings);
            }
        }
    }

    private static void CheckBody(LintedRecipe recipe, ActionStep step, InputRecord body, ListValue declared, Findings findings)
    {
        var names = SchemaTexts.Names(declared);
        if (names.Count == 0)
        {
            return;
        }

        foreach (var member in body.Members.Where(member => !names.Contains(member.Key)))
        {
            findings.Add(Undeclared, member.KeyPlace, $"The trigger declares no \"{member.Key}\" in this answer", NearestName.Hint(member.Key, names));
        }

        var missing = names.Except(body.Members.Select(member => member.Key)).ToList();
        if (missing.Count > 0 && recipe.Around(step).Any(block => block is CatchStep))
        {
            findings.Add(Incomplete, step.Place, $"This answer to an error leaves {string.Join(", ", missing)} out");
        }
    }

    private static void CheckEvenness(ActionStep step, string code, InputRecord body, Dictionary<string, (Step Step, string Fields)> first, Findings findings)
    {
        var fields = string.Join(", ", body.Members.Select(member => member.Key).Order(StringComparer.Ordinal));
        if (!first.TryAdd(code, (step, fields)) && first[code].Fields != fields)
        {
            findings.Add(Uneven, step.Place, $"This answer gives {fields}, step {first[code].Step.Number} gives {first[code].Fields}");
        }
    }
}
