using Emulator.Values;

namespace Emulator.Connections.Files;

/// <summary>What is to be different in a connection file; what is not named stays as it is written.</summary>
public sealed record ConnectionEdits
{
    /// <summary>The new authentication type, or null to leave it.</summary>
    public string? Authentication { get; init; }

    /// <summary>Fields by key; null removes the field.</summary>
    public IReadOnlyDictionary<string, Value?> Fields { get; init; } = new Dictionary<string, Value?>();

    /// <summary>Secrets by key; null removes the secret.</summary>
    public IReadOnlyDictionary<string, SecretSource?> Secrets { get; init; } = new Dictionary<string, SecretSource?>();
}
