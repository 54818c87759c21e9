using Emulator.Sdk;

namespace Emulator.Connections;

/// <summary>
/// A connection that a step may use: its settings and secrets as they are now. Renewed tokens take effect at once for
/// every operation that was started from it.
/// </summary>
public sealed class OpenConnection
{
    internal OpenConnection(string name, string? authentication, int version, ConnectorDefinition definition)
    {
        Name = name;
        Authentication = authentication;
        Version = version;
        Definition = definition;
    }

    /// <summary>The connection's name; empty for a connector that needs none.</summary>
    public string Name { get; }

    /// <summary>The authentication type in use: an option's key, else the connector's only type, else null.</summary>
    public string? Authentication { get; }

    /// <summary>The connection's version; 0 for a connector that needs none.</summary>
    public int Version { get; }

    public ConnectorDefinition Definition { get; }

    /// <summary>What one lambda call may reach: this connection and the wire.</summary>
    public IOperation Start(OperationOwner owner) => throw new NotSupportedException(owner.JobId);
}
