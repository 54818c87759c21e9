using Emulator.Recipes;
using Emulator.Recipes.Conditions;
using Emulator.Recipes.Inputs;
using Emulator.Recipes.Steps;

namespace Emulator.Testing.Mutation;

/// <summary>All single changes of a recipe: each row of a condition turned round, each step and the trigger's condition dropped, each input left empty.</summary>
public static class Mutants
{
    private static readonly Dictionary<ConditionOperator, ConditionOperator> Opposites = Both(
        (ConditionOperator.EqualsTo, ConditionOperator.NotEqualsTo),
        (ConditionOperator.Contains, ConditionOperator.NotContains),
        (ConditionOperator.StartsWith, ConditionOperator.NotStartsWith),
        (ConditionOperator.EndsWith, ConditionOperator.NotEndsWith),
        (ConditionOperator.GreaterThan, ConditionOperator.LessThan),
        (ConditionOperator.IsTrue, ConditionOperator.IsNotTrue),
        (ConditionOperator.Present, ConditionOperator.Blank));

    /// <param name="recipe">The recipe as it is.</param>
    /// <param name="isAsked">True for a field of a step that is asked for when the recipe starts: no test need notice that it is missing.</param>
    public static IEnumerable<Mutant> Of(Recipe recipe, Func<ActionStep, string, bool> isAsked) => recipe.AllSteps
        .Where(step => !step.Skip)
        .SelectMany(step => Dropped(step).Concat(Turned(step)).Concat(Blanked(step, isAsked))
            .Select(change => new Mutant(RecipeRewrite.With(recipe, change.Step), step.Number, change.Words, change.Step.Place)));

    private static IEnumerable<(Step Step, string Words)> Dropped(Step step) => step switch
    {
        ActionStep action => [(action with { Skip = true }, $"step {step.Number} ({Name(action)}) dropped")],
        TriggerStep { Filter: not null } trigger => [(trigger with { Filter = null }, "the trigger's condition dropped")],
        StopStep stop => [(stop with { Skip = true }, $"stop {step.Number} dropped")],
        _ => [],
    };

    private static IEnumerable<(Step Step, string Words)> Turned(Step step) => step switch
    {
        IfStep branch => Turned(branch.Condition).Select(turned => ((Step)(branch with { Condition = (Condition)turned.Node }), $"if {step.Number}: {turned.Words}")),
        ElseIfStep branch => Turned(branch.Condition).Select(turned => ((Step)(branch with { Condition = (Condition)turned.Node }), $"elsif {step.Number}: {turned.Words}")),
        TriggerStep { Filter: { } filter } trigger => Turned(filter).Select(turned => ((Step)(trigger with { Filter = (Condition)turned.Node }), $"the trigger's condition: {turned.Words}")),
        WhileStep end => Turned(end.Condition).Select(turned => ((Step)(end with { Condition = (Condition)turned.Node }), $"while {step.Number}: {turned.Words}")),
        _ => [],
    };

    private static IEnumerable<(ConditionNode Node, string Words)> Turned(ConditionNode node)
    {
        if (node is Comparison row)
        {
            var opposite = Opposites[row.Operator];
            return [(row with { Operator = opposite }, $"\"{OperatorNames.LabelOf(row.Operator)}\" became \"{OperatorNames.LabelOf(opposite)}\"")];
        }

        var condition = (Condition)node;
        return condition.Parts.SelectMany((part, index) => Turned(part)
            .Select(turned => ((ConditionNode)(condition with { Parts = [.. condition.Parts.Select((kept, at) => at == index ? turned.Node : kept)] }), turned.Words)));
    }

    private static IEnumerable<(Step Step, string Words)> Blanked(Step step, Func<ActionStep, string, bool> isAsked) => step is not ActionStep action
        ? []
        : Blanked(action.Input, string.Empty).Where(blanked => !isAsked(action, blanked.Path)).Select(blanked => ((Step)(action with { Input = blanked.Input }), $"step {step.Number} ({Name(action)}): input {blanked.Path} left empty"));

    // The innermost fields: what lies in a record is changed one by one. A reference to a recipe is one thing in three keys, and
    // a schema only tells the editor what there is.
    private static IEnumerable<(InputRecord Input, string Path)> Blanked(InputRecord input, string path) => input.Members.SelectMany(member =>
    {
        var its = path + member.Key;
        if (member.Key == "schema" || member.Key.EndsWith("_schema_json", StringComparison.Ordinal))
        {
            return [];
        }

        return member.Node is InputRecord inner && inner.Members.All(part => part.Key != "zip_name")
            ? Blanked(inner, its + ".").Select(blanked => (input with { Members = [.. input.Members.Select(kept => kept == member ? kept with { Node = blanked.Input } : kept)] }, blanked.Path))
            : [(input with { Members = [.. input.Members.Where(kept => kept != member)] }, its)];
    });

    private static string Name(ActionStep action) => $"{action.Provider} {action.Name}";

    private static Dictionary<ConditionOperator, ConditionOperator> Both(params (ConditionOperator One, ConditionOperator Other)[] pairs) =>
        pairs.SelectMany(pair => new[] { pair, (pair.Other, pair.One) }).ToDictionary(pair => pair.Item1, pair => pair.Item2);
}
