using Emulator.Connections.Secrets;
using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Secrets;

namespace Emulator.Connections.Auth;

/// <summary>A connection at one moment: everything that a request needs, fixed. A renewal makes the next one.</summary>
internal sealed record ConnectionSnapshot
{
    public string Name { get; init; } = string.Empty;

    public required ConnectorDefinition Definition { get; init; }

    /// <summary>The file's authentication type, or null.</summary>
    public string? Authentication { get; init; }

    /// <summary>Defaults and the file's fields.</summary>
    public RecordValue Fields { get; init; } = RecordValue.Empty;

    public IReadOnlyDictionary<string, Secret> Secrets { get; init; } = new Dictionary<string, Secret>();

    /// <summary>The secrets that the file names and that have no value yet; all of them are optional.</summary>
    public IReadOnlyList<string> NotEntered { get; init; } = [];

    /// <summary>Acquired settings as typed JSON, or null when none were acquired yet.</summary>
    public Secret? Tokens { get; init; }

    /// <summary>The record that this was made of; null for a connector that needs no connection.</summary>
    public ConnectionRecord? Record { get; init; }

    /// <summary>The key under which the record keeps this type's tokens.</summary>
    public string TokensKey => Authentication ?? string.Empty;

    /// <summary>True when a request that was refused with the other one's credentials may go well with these.</summary>
    public bool HasOtherCredentialsThan(ConnectionSnapshot used) =>
        Record?.Version != used.Record?.Version
        || Record?.Tokens.Find(TokensKey) != used.Record?.Tokens.Find(used.TokensKey);
}
