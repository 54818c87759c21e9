using Emulator.Recipes.Conditions;
using Emulator.Recipes.Inputs;

namespace Emulator.Recipes.Steps;

/// <summary>A further branch of an if.</summary>
public sealed record ElseIfStep : BlockStep
{
    public required Condition Condition { get; init; }

    public override IEnumerable<InputNode> Inputs => Condition.Sides;
}
