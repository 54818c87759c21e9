using Emulator.Sdk;

namespace Emulator.SampleConnectors;

/// <summary>A connector that cannot describe itself.</summary>
public sealed class BrokenConnector : IConnector
{
    public string Name => "broken";

    public ConnectorDefinition Define() => throw new InvalidOperationException("the list of actions is not ready");
}
