using Emulator.Connections;
using Emulator.Jobs.Journal;
using Emulator.Sdk;

namespace Emulator.Jobs.Steps;

/// <summary>Opens the connection of a step when the step begins, never earlier (design decision 2).</summary>
internal sealed class StepOpener(ConnectionOpener opener)
{
    /// <exception cref="ConnectorException">The connection cannot be used.</exception>
    public OpenConnection Open(ConnectorDefinition connector, string? name, StepTrace trace)
    {
        if (name is null)
        {
            return opener.OpenNone(connector);
        }

        var connection = opener.Open(name);
        trace.Connection = new ConnectionUsed(connection.Name, connection.Authentication, connection.Version);

        // The file may have been edited since the recipe was linked.
        return connection.Definition.Name == connector.Name
            ? connection
            : throw new ConnectorException(
                FailureKind.Connection,
                $"connection \"{name}\" belongs to connector \"{connection.Definition.Name}\" now, not to \"{connector.Name}\"");
    }
}
