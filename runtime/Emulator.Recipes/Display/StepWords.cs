using Emulator.Recipes.Conditions;
using Emulator.Recipes.Inputs;
using Emulator.Recipes.Steps;
using Emulator.Values;

namespace Emulator.Recipes.Display;

/// <summary>What each step does, in words.</summary>
/// <param name="recipe">The recipe.</param>
/// <param name="labelOf">The display name of an operation, such as <c>Logger: Log message</c>; null where nobody knows it.</param>
internal sealed class StepWords(Recipe recipe, Func<OperationStep, string?> labelOf)
{
    private readonly PillWords _pills = new(recipe);

    /// <summary>The platform's word for the step's kind.</summary>
    public static string KindOf(Step step) => step switch
    {
        TriggerStep => "trigger",
        ActionStep => "action",
        IfStep => "if",
        ElseIfStep => "elsif",
        ElseStep => "else",
        ForeachStep => "foreach",
        RepeatStep => "repeat",
        WhileStep => "while_condition",
        TryStep => "try",
        CatchStep => "catch",
        StopStep => "stop",
        _ => "step",
    };

    public string Of(Step step) => step.Title ?? step switch
    {
        TriggerStep trigger => Operation(trigger) + (trigger.Filter is null ? string.Empty : $" when {Words(trigger.Filter)}"),
        ActionStep action => Operation(action),
        IfStep branch => $"If {Words(branch.Condition)}",
        ElseIfStep branch => $"Else if {Words(branch.Condition)}",
        ElseStep => "Else",
        ForeachStep loop => $"For each item of {_pills.Side(loop.Source)}{Batch(loop)}{(loop.ClearScope ? ", outputs cleared each time" : string.Empty)}",
        RepeatStep => "Repeat",
        WhileStep end => $"While {Words(end.Condition)}",
        TryStep => "Handle errors: monitor",
        CatchStep handler => "On error" + Retries(handler),
        StopStep stop => Stop(stop),
        _ => "A step that cannot be read",
    };

    public string Words(ConditionNode node) => node switch
    {
        Comparison { Right: null } row => $"{_pills.Side(row.Left)} {OperatorNames.LabelOf(row.Operator)}",
        Comparison row => $"{_pills.Side(row.Left)} {OperatorNames.LabelOf(row.Operator)} {_pills.Side(row.Right)}",
        Condition { Parts.Count: 0 } condition => condition.IsAny ? "never" : "always",
        Condition condition => string.Join(
            condition.IsAny ? " or " : " and ",
            condition.Parts.Select(part => part is Condition { Parts.Count: > 1 } ? $"({Words(part)})" : Words(part))),
        _ => string.Empty,
    };

    private string Operation(OperationStep step) =>
        step.Provider.Length == 0 ? "An empty step" : labelOf(step) ?? $"{step.Provider}: {step.Name}";

    private string Batch(ForeachStep loop) => loop.IsBatch ? $" in batches of {Number(loop.BatchSize) ?? "100"}" : string.Empty;

    private string Retries(CatchStep handler)
    {
        if (Number(handler.Retries) is not { } retries)
        {
            return string.Empty;
        }

        var condition = handler.RetryIf is null ? string.Empty : $" if {Words(handler.RetryIf)}";
        return $", after up to {retries} {(retries == "1" ? "retry" : "retries")} every {Number(handler.Interval) ?? "2"} s{condition}";
    }

    private string Stop(StopStep stop)
    {
        var reason = stop.Reason is null or InputConstant { Value: NullValue or TextValue { Text: "" } } ? string.Empty : $": {_pills.Side(stop.Reason)}";
        return stop.WithError switch
        {
            null or InputConstant { Value: BooleanValue { Truth: false } or TextValue { Text: "false" or "" } or NullValue } => $"Stop job as succeeded{reason}",
            InputConstant => $"Stop job as failed{reason}",
            var decided => $"Stop job, as failed if {_pills.Side(decided)}{reason}",
        };
    }

    private string? Number(InputNode? node) => node is null ? null : _pills.Side(node).Trim('"');
}
