using Emulator.Recipes.Inputs;

namespace Emulator.Recipes.Steps;

/// <summary>Ends the job, as a success or as a failure, from any depth (runtime-semantics 3.7).</summary>
public sealed record StopStep : Step
{
    /// <summary>True ends the job failed; null for false.</summary>
    public InputNode? WithError { get; init; }

    public InputNode? Reason { get; init; }

    public override IEnumerable<InputNode> Inputs => new[] { WithError, Reason }.OfType<InputNode>();
}
