using Emulator.Formulas;
using Emulator.Recipes.Conditions;
using Emulator.Recipes.Inputs;
using Emulator.Recipes.Steps;

namespace Emulator.Recipes.Display;

/// <summary>A recipe as numbered lines, as the platform's editor shows it.</summary>
public static class RecipeLines
{
    public static IReadOnlyList<RecipeLine> Of(Recipe recipe) =>
        [.. Lines(recipe.Trigger, 0), .. recipe.Steps.SelectMany(step => Lines(step, 0))];

    private static IEnumerable<RecipeLine> Lines(Step step, int depth) => Inside(step)
        .SelectMany(inside => Lines(inside.Step, depth + inside.Deeper))
        .Prepend(Line(step, depth));

    private static IEnumerable<(Step Step, int Deeper)> Inside(Step step) => step switch
    {
        IfStep branches => [.. Deeper(branches.Steps), .. branches.ElseIfs.Select(Beside), .. branches.Else is null ? [] : new[] { Beside(branches.Else) }],
        RepeatStep loop => [.. Deeper(loop.Steps), Beside(loop.While)],
        TryStep watched => [.. Deeper(watched.Steps), Beside(watched.Catch)],
        BlockStep block => Deeper(block.Steps),
        _ => [],
    };

    private static IEnumerable<(Step Step, int Deeper)> Deeper(IEnumerable<Step> steps) => steps.Select(step => (step, 1));

    private static (Step Step, int Deeper) Beside(Step step) => (step, 0);

    private static RecipeLine Line(Step step, int depth)
    {
        var (kind, text) = step switch
        {
            TriggerStep trigger => ("trigger", Operation(trigger) + (trigger.Filter is null ? string.Empty : $" when {Words(trigger.Filter)}")),
            ActionStep action => ("action", Operation(action)),
            IfStep branch => ("if", $"If {Words(branch.Condition)}"),
            ElseIfStep branch => ("elsif", $"Else if {Words(branch.Condition)}"),
            ElseStep => ("else", "Else"),
            ForeachStep loop => ("foreach", $"For each item of {Side(loop.Source)}{(loop.IsBatch ? $" in batches of {Side(loop.BatchSize)}" : string.Empty)}"),
            RepeatStep => ("repeat", "Repeat"),
            WhileStep end => ("while_condition", $"While {Words(end.Condition)}"),
            TryStep => ("try", "Handle errors: monitor"),
            CatchStep handler => ("catch", $"On error{(handler.Retries is null ? string.Empty : $", after {Side(handler.Retries)} retries")}"),
            StopStep stop => ("stop", stop.WithError is null ? "Stop job as succeeded" : $"Stop job as failed: {Side(stop.Reason)}"),
            _ => ("step", "?"),
        };
        return new RecipeLine(
            step.Number, depth, kind, step.Title ?? text, step.As.StartsWith('#') ? null : step.As, step.Skip);
    }

    private static string Operation(OperationStep step) => $"{step.Provider}: {step.Name}";

    private static string Words(ConditionNode node) => node switch
    {
        Comparison row => row.Right is null
            ? $"{Side(row.Left)} {OperatorNames.LabelOf(row.Operator)}"
            : $"{Side(row.Left)} {OperatorNames.LabelOf(row.Operator)} {Side(row.Right)}",
        Condition { Parts.Count: 0 } condition => condition.IsAny ? "never" : "always",
        Condition condition => string.Join(
            condition.IsAny ? " or " : " and ",
            condition.Parts.Select(part => part is Condition { Parts.Count: > 1 } ? $"({Words(part)})" : Words(part))),
        _ => string.Empty,
    };

    private static string Side(InputNode? node) => node switch
    {
        InputText text => PillSpelling.Shorten(text.Template.Source),
        InputConstant constant => constant.Value.AsText() is { } words ? $"\"{words}\"" : constant.Value.ToString(),
        null => "nothing",
        _ => "…",
    };
}
