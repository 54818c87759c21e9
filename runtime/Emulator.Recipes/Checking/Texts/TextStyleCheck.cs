using Emulator.Recipes.Inputs;
using Emulator.Values.Problems;

namespace Emulator.Recipes.Checking.Texts;

/// <summary>How texts with pills and formulas are written (recipe-format 17.2). The value is the same either way.</summary>
internal static class TextStyleCheck
{
    private static readonly LintRule LonePill = new(
        "V116", ProblemSeverity.Info, "a formula that is one pill and nothing else; the editor writes it as text", "DP_INTERPOLATION_SINGLE");

    private static readonly LintRule Several = new(
        "V117", ProblemSeverity.Info, "several pills in one text; the vendor's lint wants a formula with +", "DP_FORMULA_CONCAT");

    private static readonly LintRule Parentheses = new(
        "V118", ProblemSeverity.Info, "needless parentheses around a whole formula", "DP_NO_OUTER_PARENS");

    private static readonly LintRule Forbidden = new(
        "V129", ProblemSeverity.Info, "a formula that the vendor's lint calls a bad pattern: now.utc, today.utc", "FORMULA_FORBIDDEN_PATTERN");

    private static readonly LintRule Body = new(
        "V131", ProblemSeverity.Info, "the body of a request is a formula", "BODY_FORMULA_MODE");

    private static readonly string[] Forbidding = ["now.utc", "now().utc", "today.utc", "today().utc"];

    public static IReadOnlyList<LintRule> Rules { get; } = [LonePill, Several, Parentheses, Forbidden, Body];

    public static void Check(LintedRecipe recipe, Findings findings)
    {
        foreach (var (_, text) in recipe.Texts)
        {
            if (text.Template.Source.StartsWith('='))
            {
                CheckFormula(text, text.Template.Source[1..].Trim(), findings);
            }
            else if (text.Template.Pills.Count > 1)
            {
                findings.Add(Several, text.Place, $"This text puts {text.Template.Pills.Count} pills together", "a formula with + says the same");
            }
        }

        foreach (var (_, body) in Bodies(recipe))
        {
            findings.Add(Body, body.Place, "The body of this request is a formula");
        }
    }

    private static void CheckFormula(InputText text, string formula, Findings findings)
    {
        if (text.Template.Pills is [var pill] && formula == pill.Source)
        {
            findings.Add(LonePill, text.Place, $"This formula is the pill {pill} alone", $"write \"#{{{pill}}}\"");
        }

        if (IsWrapped(formula))
        {
            findings.Add(Parentheses, text.Place, "The parentheses around this formula do nothing");
        }

        if (Forbidding.Any(words => formula.Contains(words, StringComparison.Ordinal)))
        {
            findings.Add(Forbidden, text.Place, "The vendor's lint refuses now.utc; the platform runs it", "write now.in_time_zone('UTC')");
        }
    }

    // The first parenthesis closes with the last sign.
    private static bool IsWrapped(string formula)
    {
        if (formula is not ['(', .., ')'] || formula.Contains('\'') || formula.Contains('"'))
        {
            return false;
        }

        var depth = 0;
        for (var index = 0; index < formula.Length - 1; index++)
        {
            depth += formula[index] == '(' ? 1 : formula[index] == ')' ? -1 : 0;
            if (depth == 0)
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<(string Key, InputText Node)> Bodies(LintedRecipe recipe) => recipe.Running
        .SelectMany(step => step.Inputs.SelectMany(InputTexts.All)).OfType<InputRecord>()
        .SelectMany(record => record.Members)
        .Where(member => member.Key is "body" or "request_body")
        .Select(member => (member.Key, Node: (member.Node as InputText)!))
        .Where(member => member.Node is not null && member.Node.Template.Source.StartsWith('='));
}
