using Emulator.Recipes.Conditions;
using Emulator.Recipes.Inputs;

namespace Emulator.Recipes.Steps;

/// <summary>What starts a job: an event of one provider. Its number is 0.</summary>
public sealed record TriggerStep : OperationStep
{
    /// <summary>An event for which this does not hold makes no job (runtime-semantics 2.5); null takes every event.</summary>
    public Condition? Filter { get; init; }

    public override IEnumerable<InputNode> Inputs => base.Inputs.Concat(Filter?.Sides ?? []);
}
