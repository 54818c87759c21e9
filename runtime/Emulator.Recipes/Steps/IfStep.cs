using Emulator.Recipes.Conditions;
using Emulator.Recipes.Inputs;

namespace Emulator.Recipes.Steps;

/// <summary>The first branch whose condition holds runs, else the last (runtime-semantics 3.3).</summary>
public sealed record IfStep : BlockStep
{
    public required Condition Condition { get; init; }

    public IReadOnlyList<ElseIfStep> ElseIfs { get; init; } = [];

    public ElseStep? Else { get; init; }

    public override IEnumerable<Step> Nested =>
        base.Nested.Concat(ElseIfs.SelectMany(WithNested)).Concat(Else is null ? [] : WithNested(Else));

    public override IEnumerable<InputNode> Inputs => Condition.Sides;
}
