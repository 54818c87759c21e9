using Emulator.Values;
using Emulator.Values.Problems;
using Emulator.Yaml;

namespace Emulator.Recipes.Checking.Export;

/// <summary>The line numbers of an export: 0, 1, 2, … in the order of the tree (recipe-format 3.3). A job counts for itself.</summary>
internal static class NumberCheck
{
    private static readonly LintRule Missing = new(
        "V006", ProblemSeverity.Warning, "a step without number; an export counts anew", "STEP_MISSING_NUMBER");

    private static readonly LintRule NoInteger = new(
        "V007", ProblemSeverity.Warning, "a step's number is no whole number; an export counts anew", "NUMBER_NOT_INTEGER");

    private static readonly LintRule Order = new(
        "V101", ProblemSeverity.Warning, "the numbers of the steps do not count 0, 1, 2, … in their order", "STEP_NUMBERING");

    private static readonly LintRule TriggerZero = new(
        "V104", ProblemSeverity.Warning, "the trigger's number is not 0", "TRIGGER_NUMBER_ZERO");

    public static IReadOnlyList<LintRule> Rules { get; } = [Missing, NoInteger, Order, TriggerZero];

    public static void Check(ExportFile export, Findings findings)
    {
        var first = 0;
        for (var index = 0; index < export.Nodes.Count; index++)
        {
            var node = export.Nodes[index];
            switch (NumberOf(node))
            {
                case null when node.Text("number") is null:
                    findings.Add(Missing, node.Map.Place, $"The {node.Keyword} has no number");
                    break;
                case null:
                    findings.Add(NoInteger, node.PlaceOf("number"), $"The number of a step must be a whole number, not {node.Map.Find("number")!.Description}");
                    break;
                case var number when index == 0:
                    first = (int)Math.Clamp(number.Value, 0, int.MaxValue / 2);
                    CheckTrigger(node, number.Value, findings);
                    break;
                case var number when number != first + index:
                    findings.Add(Order, node.PlaceOf("number"), $"This step is number {first + index}, the file says {number}", "jobs show the number by its place");
                    return;
            }
        }
    }

    private static void CheckTrigger(ExportNode node, long number, Findings findings)
    {
        if (number != 0)
        {
            findings.Add(TriggerZero, node.PlaceOf("number"), $"The trigger is number {number}, the platform counts from 0");
        }
    }

    private static long? NumberOf(ExportNode node) =>
        node.Map.Find("number") is YamlScalar scalar && scalar.ToValue() is IntegerValue && long.TryParse(scalar.Text, out var number) ? number : null;
}
