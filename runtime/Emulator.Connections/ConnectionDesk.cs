using Emulator.Connections.Secrets;
using Emulator.Sdk;

namespace Emulator.Connections;

/// <summary>
/// What a person does with a connection: connect, disconnect, set, test, look. An unknown connection, a refused
/// order and a broken file come back as problems; a failed test as a status.
/// </summary>
public sealed class ConnectionDesk(
    ConnectionBook book, ConnectorCatalog catalog, StateStore store, ConnectionOpener opener, ConnectionSurroundings surroundings)
{
    /// <summary>Makes the change, gets tokens where the type needs it, and runs the connector's test.</summary>
    /// <returns>Success or Failed as the status; what was entered stays in either case.</returns>
    public Task<DeskResult> ConnectAsync(
        string name, ConnectionChange change, LoginOptions login, OperationOwner owner, CancellationToken cancellation) =>
        throw new NotSupportedException($"{name}{change}{login}{owner}{cancellation}{book}{catalog}{store}{opener}{surroundings}");

    /// <summary>Drops sealed secrets and tokens; the file and every reference to it stay.</summary>
    public Task<DeskResult> DisconnectAsync(string name, CancellationToken cancellation) =>
        throw new NotSupportedException($"{name}{cancellation}{book}");

    /// <summary>Changes file and store without trying the connection.</summary>
    public Task<DeskResult> SetAsync(string name, ConnectionChange change, CancellationToken cancellation) =>
        throw new NotSupportedException($"{name}{change}{cancellation}{book}");

    /// <summary>Runs the connector's test and stores the outcome.</summary>
    public Task<DeskResult> TestAsync(string name, OperationOwner owner, CancellationToken cancellation) =>
        throw new NotSupportedException($"{name}{owner}{cancellation}{book}");

    /// <exception cref="ConnectorException">The stored state is damaged.</exception>
    public ConnectionStatus Status(string name) => throw new NotSupportedException($"{name}{book}");

    /// <summary>The connection's versions, oldest first.</summary>
    /// <exception cref="ConnectorException">The stored state is damaged.</exception>
    public IReadOnlyList<ConnectionVersion> History(string name) => throw new NotSupportedException($"{name}{book}");

    /// <summary>The secrets that the file names, with where they come from and whether they have a value.</summary>
    public IReadOnlyList<SecretStanding> Secrets(string name) => throw new NotSupportedException($"{name}{book}");
}
