using Emulator.Values;

namespace Emulator.Hosting.Fidelity;

/// <summary>What lies around the recipe of a case.</summary>
public sealed record FidelitySurroundings
{
    /// <summary>The workspace's settings as YAML; null for the platform's own limits without its waits.</summary>
    public string? Settings { get; init; }

    /// <summary>Project and environment properties.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; init; } = new Dictionary<string, string>();

    /// <summary>Other recipes as YAML, by name.</summary>
    public IReadOnlyDictionary<string, string> Recipes { get; init; } = new Dictionary<string, string>();

    /// <summary>Connectors in JavaScript, by name.</summary>
    public IReadOnlyDictionary<string, string> Connectors { get; init; } = new Dictionary<string, string>();

    /// <summary>What every request is answered with: status and body; null where none is made.</summary>
    public RecordValue? Answer { get; init; }

    /// <summary>True when the case cannot share a workspace with others.</summary>
    internal bool IsOwn => Settings is not null || Recipes.Count > 0 || Connectors.Count > 0 || Answer is not null;
}
