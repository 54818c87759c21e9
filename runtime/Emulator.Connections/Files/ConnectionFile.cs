using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Connections.Files;

/// <summary>A connection as its file has it: settings and the names of secrets, never a secret.</summary>
public sealed record ConnectionFile
{
    /// <summary>The name by which recipes refer to it.</summary>
    public required string Name { get; init; }

    /// <summary>The connector's name.</summary>
    public required string Connector { get; init; }

    /// <summary>The key of one of the connector's authorization options, or null.</summary>
    public string? Authentication { get; init; }

    public RecordValue Fields { get; init; } = RecordValue.Empty;

    public IReadOnlyList<SecretReference> Secrets { get; init; } = [];

    /// <summary>Where the file lies.</summary>
    public required string Path { get; init; }

    /// <summary>Where the file says its name.</summary>
    public required SourcePlace Place { get; init; }

    public required SourcePlace ConnectorPlace { get; init; }

    /// <summary>Where the authentication is said; the connector's place when it is not.</summary>
    public required SourcePlace AuthenticationPlace { get; init; }

    /// <summary>Where each field's key stands.</summary>
    public IReadOnlyDictionary<string, SourcePlace> FieldPlaces { get; init; } = new Dictionary<string, SourcePlace>();
}
