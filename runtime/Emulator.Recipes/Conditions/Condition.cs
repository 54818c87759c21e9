using Emulator.Recipes.Inputs;
using Emulator.Values.Problems;

namespace Emulator.Recipes.Conditions;

/// <summary>
/// Rows of which all, or any, must hold; the platform's <c>compound</c> (recipe-format 9.1). It writes rows only; a
/// condition inside a condition is read all the same.
/// </summary>
public sealed record Condition(SourcePlace Place, bool IsAny, IReadOnlyList<ConditionNode> Parts) : ConditionNode(Place)
{
    public override IEnumerable<InputNode> Sides => Parts.SelectMany(part => part.Sides);
}
