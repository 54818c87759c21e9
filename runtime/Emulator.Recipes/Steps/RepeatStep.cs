namespace Emulator.Recipes.Steps;

/// <summary>Runs its steps, then asks whether to run them again: at least once (runtime-semantics 3.5).</summary>
public sealed record RepeatStep : BlockStep
{
    public required WhileStep While { get; init; }

    public override IEnumerable<Step> Nested => base.Nested.Append(While);
}
