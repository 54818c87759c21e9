using Emulator.Formulas;
using Emulator.Recipes.Steps;
using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Recipes.Checking.Texts;

/// <summary>Whether the step that a pill names declares what its path asks for (recipe-format 17.2, 17.4).</summary>
internal static class PillPathCheck
{
    private static readonly LintRule NativeBody = new(
        "V119", ProblemSeverity.Info, "a pill asks for body of an operation that is no HTTP request", "DP_NO_BODY_NATIVE");

    private static readonly LintRule TriggerPath = new(
        "V304", ProblemSeverity.Warning, "a pill of an API trigger does not begin with request, path_params, headers or context", "DP_TRIGGER_PATH");

    private static readonly LintRule Undeclared = new(
        "V305", ProblemSeverity.Warning, "a pill's path is not declared in its step's output; it is nil", "DP_PATH_RESOLVES");

    private static readonly string[] TriggerParts = ["request", "path_params", "headers", "context"];

    public static IReadOnlyList<LintRule> Rules { get; } = [NativeBody, TriggerPath, Undeclared];

    public static void Check(LintedRecipe recipe, Findings findings)
    {
        foreach (var (_, text) in recipe.Texts)
        {
            foreach (var pill in text.Template.Pills.Distinct().Where(pill => pill is { Kind: PillKind.Output, Path: [PillKey, ..] }))
            {
                if (recipe.Find(pill.Line) is OperationStep { Skip: false } step)
                {
                    Check(pill, step, pill.Place ?? text.Place, findings);
                }
            }
        }
    }

    private static void Check(Pill pill, OperationStep step, SourcePlace place, Findings findings)
    {
        var first = ((PillKey)pill.Path[0]).Key;
        if (step is TriggerStep { Provider: "workato_api_platform" } && !TriggerParts.Contains(first))
        {
            findings.Add(TriggerPath, place, $"The trigger gives no \"{first}\"", NearestName.Hint(first, TriggerParts));
            return;
        }

        var declared = DeclaredOutput.Of(step);
        if (first == "body" && !IsRequest(step) && SchemaTexts.Find(declared.Fields, "body") is null)
        {
            findings.Add(NativeBody, place, $"\"{step.Name}\" of \"{step.Provider}\" is no HTTP request and gives hardly a body");
        }

        CheckFields(pill, declared, place, findings);
    }

    private static void CheckFields(Pill pill, DeclaredOutput declared, SourcePlace place, Findings findings)
    {
        var (fields, isComplete) = (declared.Fields, declared.IsComplete);
        foreach (var key in pill.Path.TakeWhile(segment => segment is PillKey or PillCurrentItem).OfType<PillKey>())
        {
            if (fields.Count == 0)
            {
                return;
            }

            if (SchemaTexts.Find(fields, key.Key) is not { } field)
            {
                if (isComplete)
                {
                    findings.Add(
                        Undeclared, place, $"\"{pill.Line}\" declares no \"{key.Key}\" in {pill}, which is nil", NearestName.Hint(key.Key, SchemaTexts.Names(fields)));
                }

                return;
            }

            (fields, isComplete) = (field["properties"] as ListValue ?? ListValue.Empty, true);
        }
    }

    private static bool IsRequest(OperationStep step) =>
        step.Name is "__adhoc_http_action" or "custom_action" || step.Provider is "rest" or "workato_webhooks" or "http" or "workato_api_platform";
}
