namespace Emulator.Recipes.Steps;

/// <summary>A step that holds steps.</summary>
public abstract record BlockStep : Step
{
    /// <summary>The steps directly inside, in order; a branch's own are in the branch.</summary>
    public required IReadOnlyList<Step> Steps { get; init; }

    public override IEnumerable<Step> Nested => Steps.SelectMany(WithNested);

    private protected static IEnumerable<Step> WithNested(Step step) => step.Nested.Prepend(step);
}
