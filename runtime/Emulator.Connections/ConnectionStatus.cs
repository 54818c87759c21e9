namespace Emulator.Connections;

/// <summary>How a connection stands, since when, and why when it is not well.</summary>
/// <param name="State">The light that people see.</param>
/// <param name="At">When it became so; null when nothing happened yet.</param>
/// <param name="Reason">One masked sentence, or null.</param>
public sealed record ConnectionStatus(ConnectionState State, DateTimeOffset? At = null, string? Reason = null)
{
    /// <summary>Whose account it is, as the connector says (<c>identity</c>); null where it does not.</summary>
    public string? Identity { get; init; }

    public static readonly ConnectionStatus Never = new(ConnectionState.NeverConnected);
}
