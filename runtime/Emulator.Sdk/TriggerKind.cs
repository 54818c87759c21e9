namespace Emulator.Sdk;

/// <summary>How a trigger comes to its events (connector-sdk.md 5).</summary>
public enum TriggerKind
{
    /// <summary>Nobody is asked and nothing is delivered: somebody else hands the events over.</summary>
    Called,

    /// <summary>The service is asked at intervals.</summary>
    Polling,

    /// <summary>Every recipe subscribes an address of its own.</summary>
    DynamicWebhook,

    /// <summary>All recipes share the connector's address and are told apart by keys.</summary>
    StaticWebhook,

    /// <summary>A delivery only says that it is time to poll.</summary>
    Hybrid,
}
