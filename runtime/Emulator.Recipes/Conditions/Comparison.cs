using Emulator.Recipes.Inputs;
using Emulator.Values.Problems;

namespace Emulator.Recipes.Conditions;

/// <summary>One row: a value, an operator, and for most operators a value to compare with.</summary>
/// <param name="Place">Where the row begins.</param>
/// <param name="Left">An empty side is nil.</param>
/// <param name="Operator">What is asked.</param>
/// <param name="Right">Null for the operators of one side, whatever stands there (recipe-format 19, rule 7).</param>
public sealed record Comparison(SourcePlace Place, InputNode Left, ConditionOperator Operator, InputNode? Right)
    : ConditionNode(Place)
{
    public override IEnumerable<InputNode> Sides => Right is null ? [Left] : [Left, Right];
}
