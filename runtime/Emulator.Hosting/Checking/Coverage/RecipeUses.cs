using Emulator.Recipes;
using Emulator.Recipes.Conditions;
using Emulator.Recipes.Steps;

namespace Emulator.Hosting.Checking.Coverage;

/// <summary>The operations and constructs of one recipe, and how often each occurs.</summary>
internal sealed record RecipeUses(string File, IReadOnlyDictionary<Construct, int> Counts)
{
    public static RecipeUses Of(Recipe recipe)
    {
        var counts = new Dictionary<Construct, int>();
        foreach (var construct in recipe.AllSteps.SelectMany(Constructs))
        {
            counts[construct] = counts.GetValueOrDefault(construct) + 1;
        }

        return new RecipeUses(recipe.File, counts);
    }

    private static IEnumerable<Construct> Constructs(Step step)
    {
        if (step is OperationStep { Skip: false, Provider.Length: > 0 } operation)
        {
            yield return new(step is TriggerStep ? "trigger" : "action", operation.Provider, operation.Name);
        }

        yield return new("keyword", string.Empty, KeywordOf(step));
        foreach (var row in ConditionOf(step)?.Parts.OfType<Comparison>() ?? [])
        {
            yield return new("operator", string.Empty, OperatorNames.NameOf(row.Operator));
        }

        foreach (var pill in step.Pills)
        {
            yield return new("pill", string.Empty, pill.Kind.ToString());
        }
    }

    private static Condition? ConditionOf(Step step) => step switch
    {
        IfStep branch => branch.Condition,
        ElseIfStep branch => branch.Condition,
        WhileStep loop => loop.Condition,
        TriggerStep trigger => trigger.Filter,
        CatchStep handler => handler.RetryIf,
        _ => null,
    };

    private static string KeywordOf(Step step) => step switch
    {
        TriggerStep => "trigger",
        ActionStep => "action",
        IfStep => "if",
        ElseIfStep => "elsif",
        ElseStep => "else",
        ForeachStep { IsBatch: true } => "foreach (batches)",
        ForeachStep => "foreach",
        RepeatStep => "repeat",
        WhileStep => "while_condition",
        TryStep => "try",
        CatchStep => "catch",
        StopStep => "stop",
        _ => "unread",
    };
}
