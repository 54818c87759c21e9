using Emulator.Connections.Secrets;
using Emulator.Sdk;

namespace Emulator.Connections;

/// <summary>Turns a connection's name into a live, authorised connection, as file and store are at this moment.</summary>
public sealed class ConnectionOpener(
    ConnectionBook book, ConnectorCatalog catalog, StateStore store, ConnectionSurroundings surroundings)
{
    /// <summary>Opens the connection. Call it again for every step: what has not changed is not read again.</summary>
    /// <exception cref="ConnectorException">
    /// <see cref="FailureKind.Connection"/>: unknown, broken file, disconnected, or a secret has no value.
    /// </exception>
    public OpenConnection Open(string name) => throw new NotSupportedException($"{name} {book} {catalog} {store}");

    /// <summary>A way to run a connector that needs no connection: no settings, no authorization.</summary>
    public OpenConnection OpenNone(ConnectorDefinition definition) =>
        new(string.Empty, surroundings.Options.ToString(), 0, definition);
}
