using Emulator.Formulas;
using Emulator.Recipes.Inputs;
using Emulator.Values.Problems;

namespace Emulator.Recipes.Conditions;

/// <summary>Something that is true or not while a job runs: a row, or rows under one conjunction.</summary>
public abstract record ConditionNode(SourcePlace Place)
{
    /// <summary>Both sides of every row, in the order in which they stand.</summary>
    public abstract IEnumerable<InputNode> Sides { get; }

    public IEnumerable<Pill> Pills => Sides.SelectMany(side => side.Pills);
}
