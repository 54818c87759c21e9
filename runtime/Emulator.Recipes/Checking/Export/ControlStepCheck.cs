using Emulator.Values.Problems;
using Emulator.Yaml;

namespace Emulator.Recipes.Checking.Export;

/// <summary>What blocks carry that only operations should, and the other way round (recipe-format 4 and 17.2).</summary>
internal static class ControlStepCheck
{
    private static readonly LintRule Provider = new(
        "V108", ProblemSeverity.Warning, "a block has a provider, which only triggers and actions have",
        "IF_NO_PROVIDER", "ELSE_NO_PROVIDER", "REPEAT_NO_PROVIDER", "WHILE_CONDITION_NO_PROVIDER");

    private static readonly LintRule CatchProvider = new(
        "V109", ProblemSeverity.Info, "a catch without provider: null, as the product writes it", "CATCH_PROVIDER_NULL");

    private static readonly LintRule CatchAlias = new(
        "V110", ProblemSeverity.Warning, "a catch without alias: no pill can name its error", "CATCH_HAS_AS");

    private static readonly LintRule CatchRetry = new(
        "V111", ProblemSeverity.Info, "a catch does not say how often to retry; it never does", "CATCH_HAS_RETRY");

    private static readonly LintRule TryAlias = new("V112", ProblemSeverity.Info, "a try with an alias, which nothing refers to", "TRY_NO_AS");

    private static readonly LintRule ElseIf = new(
        "V113", ProblemSeverity.Info, "an elsif; the vendor's lint knows none, the product does", "NO_ELSIF");

    private static readonly LintRule ActionBlock = new("V503", ProblemSeverity.Warning, "an action with steps inside; they never run", "action has no block");

    public static IReadOnlyList<LintRule> Rules { get; } = [Provider, CatchProvider, CatchAlias, CatchRetry, TryAlias, ElseIf, ActionBlock];

    public static void Check(ExportFile export, Findings findings)
    {
        foreach (var node in export.Nodes)
        {
            if (node.Keyword is "if" or "else" or "repeat" or "while_condition" && node.Text("provider") is { } provider)
            {
                findings.Add(Provider, node.PlaceOf("provider"), $"A block has no provider; this {node.Keyword} has \"{provider}\"");
            }

            switch (node.Keyword)
            {
                case "catch":
                    CheckCatch(node, findings);
                    break;
                case "try" when node.Text("as") is { } alias:
                    findings.Add(TryAlias, node.PlaceOf("as"), $"Nothing refers to the alias \"{alias}\" of a try");
                    break;
                case "elsif":
                    findings.Add(ElseIf, node.Map.Place, "This is an elsif");
                    break;
                case "action" when node.Map.Find("block") is YamlList { Count: > 0 } block:
                    findings.Add(ActionBlock, block.Place, "An action holds no steps; these never run", "move them behind it");
                    break;
            }
        }
    }

    private static void CheckCatch(ExportNode node, Findings findings)
    {
        if (node.Map.Find("provider") is null)
        {
            findings.Add(CatchProvider, node.Map.Place, "The catch has no \"provider\": null");
        }

        if (node.Text("as") is null)
        {
            findings.Add(CatchAlias, node.Map.Place, "The catch has no alias, so no pill can name its error", "give it an \"as\"");
        }

        if (node.MapOf("input")?.Find("max_retry_count") is null)
        {
            findings.Add(CatchRetry, node.Map.Place, "The catch has no max_retry_count; it never retries");
        }
    }
}
