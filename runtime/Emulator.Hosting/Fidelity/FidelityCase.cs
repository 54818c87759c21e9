using Emulator.Values;

namespace Emulator.Hosting.Fidelity;

/// <summary>One rule of the platform as a recipe, an event and what must come of it.</summary>
public sealed record FidelityCase
{
    /// <summary>The file's name without its ending.</summary>
    public required string Name { get; init; }

    /// <summary>The folder: conditions, loops, …</summary>
    public required string Area { get; init; }

    /// <summary>The rule in words.</summary>
    public required string Rule { get; init; }

    /// <summary>Where the rule is from: vendor, counted, community or inferred.</summary>
    public required string Provenance { get; init; }

    /// <summary>The recipe as YAML; null for a case that is written in the platform's form alone.</summary>
    public required string? Recipe { get; init; }

    /// <summary>The recipe as the platform's JSON; null to make it of the YAML.</summary>
    public string? Export { get; init; }

    /// <summary>What lies around the recipe.</summary>
    public FidelitySurroundings Surroundings { get; init; } = new();

    /// <summary>Null asks the trigger for one, as test mode does.</summary>
    public RecordValue? Event { get; init; }

    /// <summary>How many jobs are run before the one that counts.</summary>
    public int JobsBefore { get; init; }

    public required FidelityExpectation Expected { get; init; }
}
