using Emulator.Recipes.Inputs;

namespace Emulator.Recipes.Steps;

/// <summary>Walks a list, item by item or in batches (runtime-semantics 3.4).</summary>
public sealed record ForeachStep : BlockStep
{
    public required InputNode Source { get; init; }

    public bool IsBatch { get; init; }

    /// <summary>How many items a batch has; null for the platform's 100.</summary>
    public InputNode? BatchSize { get; init; }

    /// <summary>True to empty the outputs of the steps inside before each round.</summary>
    public bool ClearScope { get; init; }

    public override IEnumerable<InputNode> Inputs => BatchSize is null ? [Source] : [Source, BatchSize];
}
