namespace Emulator.Connections.Secrets;

/// <summary>What is stored of one connection: how it stands, its versions, and what is sealed.</summary>
internal sealed record ConnectionRecord
{
    /// <summary>The form of the stored text; another number is another program's file.</summary>
    public const int PresentFormat = 1;

    public required string Name { get; init; }

    public ConnectionStatus Status { get; init; } = ConnectionStatus.Never;

    public int Version { get; init; }

    public IReadOnlyList<ConnectionVersion> History { get; init; } = [];

    /// <summary>What the file said at this version, by part, as digests.</summary>
    public SortedTexts Fingerprint { get; init; } = SortedTexts.Empty;

    /// <summary>Sealed secrets by key.</summary>
    public SortedTexts Secrets { get; init; } = SortedTexts.Empty;

    /// <summary>
    /// Sealed tokens by authentication type (blank for a connector with only one), so that a file that is edited to
    /// and fro finds its own again.
    /// </summary>
    public SortedTexts Tokens { get; init; } = SortedTexts.Empty;

    /// <summary>The next version with what changed; the status no longer speaks for it.</summary>
    public ConnectionRecord Changed(
        DateTimeOffset at, string? authentication, IReadOnlyList<string> changes, SortedTexts fingerprint) =>
        this with
        {
            Version = Version + 1,
            History = [.. History, new ConnectionVersion(Version + 1, at, authentication, changes)],
            Fingerprint = fingerprint,
            Status = Status.State is ConnectionState.Disconnected or ConnectionState.NeverConnected
                ? Status
                : new ConnectionStatus(ConnectionState.NeverConnected, at, "changed since it was last connected"),
        };
}
