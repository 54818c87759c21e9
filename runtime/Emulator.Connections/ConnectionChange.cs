namespace Emulator.Connections;

/// <summary>What a person wants to be different about a connection; what is not named stays.</summary>
public sealed record ConnectionChange
{
    public static readonly ConnectionChange None = new();

    /// <summary>The key of an authorization option, or null to keep the present one.</summary>
    public string? Authentication { get; init; }

    /// <summary>Fields by key as typed; null removes the field from the file, so that its default holds again.</summary>
    public IReadOnlyDictionary<string, string?> Fields { get; init; } = new Dictionary<string, string?>();

    public IReadOnlyDictionary<string, SecretEntry> Secrets { get; init; } = new Dictionary<string, SecretEntry>();

    internal bool IsNothing => Authentication is null && Fields.Count == 0 && Secrets.Count == 0;
}
