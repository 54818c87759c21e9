namespace Emulator.Recipes.Steps;

/// <summary>Handle errors: steps that are watched, and what to do when one of them fails (runtime-semantics 3.6).</summary>
public sealed record TryStep : BlockStep
{
    public required CatchStep Catch { get; init; }

    public override IEnumerable<Step> Nested => base.Nested.Concat(WithNested(Catch));
}
