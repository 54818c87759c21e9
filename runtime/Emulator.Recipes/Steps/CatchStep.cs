using Emulator.Recipes.Conditions;
using Emulator.Recipes.Inputs;

namespace Emulator.Recipes.Steps;

/// <summary>Runs after a failure of the watched steps; before that they may be run again.</summary>
public sealed record CatchStep : BlockStep
{
    /// <summary>How often the watched steps run again; null for never.</summary>
    public InputNode? Retries { get; init; }

    /// <summary>Seconds between a failure and the next attempt; null for the platform's 2.</summary>
    public InputNode? Interval { get; init; }

    /// <summary>They run again only while this holds; it may use the error's own pills. Null: always.</summary>
    public Condition? RetryIf { get; init; }

    public override IEnumerable<InputNode> Inputs =>
        new[] { Retries, Interval }.OfType<InputNode>().Concat(RetryIf?.Sides ?? []);
}
