namespace Emulator.Recipes.Steps;

/// <summary>
/// A step whose kind cannot be told or is not run by this version. It keeps its number, its alias and the steps inside
/// it, so that the rest of the recipe can be checked; the recipe has an error and never runs.
/// </summary>
public sealed record UnreadStep : Step
{
    /// <summary>The steps that stand directly inside, branches among them.</summary>
    public IReadOnlyList<Step> Steps { get; init; } = [];

    public override IEnumerable<Step> Nested => Steps.SelectMany(step => step.Nested.Prepend(step));
}
