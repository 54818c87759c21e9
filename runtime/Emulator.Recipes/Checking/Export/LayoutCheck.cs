using Emulator.Recipes.Export;
using Emulator.Values.Problems;

namespace Emulator.Recipes.Checking.Export;

/// <summary>
/// What continues a block stands last in it (recipe-format 3.2). It is found anywhere when a recipe is read; the platform's
/// editor is said to break over it without a word.
/// </summary>
internal static class LayoutCheck
{
    private static readonly LintRule Catch = new("V201", ProblemSeverity.Warning, "a catch is not the last part of its try", "CATCH_LAST_IN_TRY");

    private static readonly LintRule Else = new("V202", ProblemSeverity.Warning, "an else is not the last part of its if", "ELSE_LAST_IN_IF");

    private static readonly LintRule While = new(
        "V204", ProblemSeverity.Warning, "a while_condition is not the last part of its repeat", "WHILE_CONDITION_LAST_IN_REPEAT");

    private static readonly LintRule Empty = new(
        "V504", ProblemSeverity.Info, "an if without steps and without branches", "if must have children");

    public static IReadOnlyList<LintRule> Rules { get; } = [Catch, Else, While, Empty];

    public static void Check(ExportFile export, Findings findings)
    {
        foreach (var node in export.Nodes)
        {
            var inside = ExportNodes.Children(node.Map).ToList();
            if (node.Keyword == "if" && inside.Count == 0)
            {
                findings.Add(Empty, node.Map.Place, "The if has no steps");
            }

            var (rule, part) = node.Keyword switch
            {
                "try" => (Catch, "catch"),
                "if" => (Else, "else"),
                "repeat" => (While, "while_condition"),
                _ => (null, string.Empty),
            };
            var at = inside.FindIndex(child => ExportNodes.Keyword(child) == part);
            if (rule is not null && at >= 0 && at != inside.Count - 1)
            {
                findings.Add(rule, inside[at].Place, $"The {part} must stand last in its {node.Keyword}", "emulator import and export put it there");
            }
        }
    }
}
