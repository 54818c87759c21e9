using Emulator.Recipes.Conditions;
using Emulator.Recipes.Inputs;

namespace Emulator.Recipes.Steps;

/// <summary>The question at the end of a repeat.</summary>
public sealed record WhileStep : Step
{
    public required Condition Condition { get; init; }

    public override IEnumerable<InputNode> Inputs => Condition.Sides;
}
