using Emulator.Recipes.Steps;
using Emulator.Values.Problems;

namespace Emulator.Recipes.Checking.Flow;

/// <summary>Whether a recipe that somebody waits for answers on every way through it (recipe-format 17.3).</summary>
internal static class AnswerCheck
{
    private static readonly LintRule AllPaths = new(
        "V207", ProblemSeverity.Warning, "a way through the recipe ends without an answer; the caller gets an empty one", "ALL_PATHS_RETURN");

    private static readonly LintRule BeforeCatch = new(
        "V205", ProblemSeverity.Warning, "errors are answered, success is not: no answer in the watched steps or after them", "SUCCESS_BEFORE_CATCH");

    private static readonly LintRule Coverage = new(
        "V206", ProblemSeverity.Warning, "a status code that the API trigger declares is answered nowhere", "TERMINAL_COVERAGE");

    private static readonly LintRule NoCodes = new(
        "V114", ProblemSeverity.Info, "an API trigger declares no status codes", "RESPONSE_CODES_DEFINED");

    private static readonly LintRule UnknownCode = new(
        "K050", ProblemSeverity.Warning, "an answer with a status code that the API trigger does not declare");

    public static IReadOnlyList<LintRule> Rules { get; } = [AllPaths, BeforeCatch, Coverage, NoCodes, UnknownCode];

    public static void Check(LintedRecipe recipe, Findings findings)
    {
        var trigger = recipe.Recipe.Trigger;
        if (AnswerKind.Of(trigger) is not { } kind)
        {
            return;
        }

        if (!Answers(recipe.Recipe.Steps, kind))
        {
            findings.Add(AllPaths, trigger.Place, $"A way through the recipe ends without {kind.Name}", "every branch, and the catch of every try, needs an answer");
        }

        foreach (var watched in recipe.Running.OfType<TryStep>().Where(watched => Has(watched.Catch.Steps, kind) && !Has(watched.Steps, kind)))
        {
            if (!recipe.Running.Any(step => step.Number > watched.Catch.Nested.Select(inside => inside.Number).DefaultIfEmpty(watched.Catch.Number).Max() && kind.IsAnswer(step)))
            {
                findings.Add(BeforeCatch, watched.Place, "This try answers when it fails, and not when it succeeds", $"put {kind.Name} at the end of the watched steps");
            }
        }

        if (kind.Name == "return_response")
        {
            CheckCodes(recipe, kind, findings);
        }
    }

    private static void CheckCodes(LintedRecipe recipe, AnswerKind kind, Findings findings)
    {
        var trigger = recipe.Recipe.Trigger;
        var declared = AnswerKind.Responses(trigger);
        if (declared.Count == 0)
        {
            findings.Add(NoCodes, trigger.Place, "The API trigger declares no responses");
            return;
        }

        var answers = recipe.Running.OfType<ActionStep>().Where(kind.IsAnswer).Select(step => (Step: step, Code: InputTexts.Constant(step.Input, "http_status_code"))).ToList();
        foreach (var (step, code) in answers.Where(answer => answer.Code is not null && declared.All(response => response.Code != answer.Code)))
        {
            findings.Add(UnknownCode, step.Input.Find("http_status_code")!.Node.Place, $"The API trigger declares no response {code}", NearestName.Hint(code!, [.. declared.Select(response => response.Code).Distinct()]));
        }

        foreach (var response in declared.Where(response => answers.TrueForAll(answer => answer.Code is not null && answer.Code != response.Code)))
        {
            findings.Add(Coverage, response.Place, $"Nothing answers with the declared status {response.Code}", "answer with it, or take it out of the trigger");
        }
    }

    private static bool Has(IEnumerable<Step> steps, AnswerKind kind) => steps.Any(step => step.Nested.Prepend(step).Any(kind.IsAnswer));

    private static bool Answers(IEnumerable<Step> steps, AnswerKind kind) => steps.Any(step => !step.Skip && (kind.IsAnswer(step) || step switch
    {
        // What stops as failed is an answer of its own.
        StopStep { WithError: not null } => true,
        IfStep { Else: { } otherwise } branches => Answers(branches.Steps, kind) && Answers(otherwise.Steps, kind) && branches.ElseIfs.All(branch => Answers(branch.Steps, kind)),
        TryStep watched => Answers(watched.Steps, kind) && Answers(watched.Catch.Steps, kind),
        RepeatStep loop => Answers(loop.Steps, kind),
        _ => false,
    }));
}
