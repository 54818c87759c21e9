namespace Emulator.Sdk;

/// <summary>What a .NET assembly exports to be a connector: one public class that can describe it.</summary>
public interface IConnector
{
    /// <summary>The name by which recipes and connections refer to the connector, such as <c>scheduler</c>.</summary>
    string Name { get; }

    /// <summary>Describes the connector. Called once per load; must not send requests.</summary>
    ConnectorDefinition Define();
}
