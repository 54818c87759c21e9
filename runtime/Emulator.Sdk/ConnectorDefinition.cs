using Emulator.Sdk.Display;
using Emulator.Sdk.Streams;
using Emulator.Sdk.Webhooks;

namespace Emulator.Sdk;

/// <summary>
/// A connector, in whichever language it was written: the root keys of connector-sdk.md 1.1. Nothing past the
/// plugins can tell the languages apart.
/// </summary>
public sealed record ConnectorDefinition
{
    /// <summary>The name that recipes call a provider and connection files a connector.</summary>
    public required string Name { get; init; }

    /// <summary>The display name.</summary>
    public required string Title { get; init; }

    /// <summary>What the connector is for, one line.</summary>
    public string? Description { get; init; }

    /// <summary>True when nothing of it leaves the machine, so that stubs of external steps leave it as it is.</summary>
    public bool IsLocal { get; init; }

    /// <summary>Settings, address and authorization; null for a connector that needs no connection.</summary>
    public ConnectionDefinition? Connection { get; init; }

    /// <summary>The connection check: success is the absence of an exception.</summary>
    public TestLambda? Test { get; init; }

    /// <summary>The actions by key.</summary>
    public IReadOnlyDictionary<string, ActionDefinition> Actions { get; init; } = new Dictionary<string, ActionDefinition>();

    /// <summary>The triggers by key.</summary>
    public IReadOnlyDictionary<string, TriggerDefinition> Triggers { get; init; } = new Dictionary<string, TriggerDefinition>();

    /// <summary>The pick lists by name.</summary>
    public IReadOnlyDictionary<string, PickListLambda> PickLists { get; init; } = new Dictionary<string, PickListLambda>();

    /// <summary>The reusable methods by name, for who tries them by hand.</summary>
    public IReadOnlyDictionary<string, MethodLambda> Methods { get; init; } = new Dictionary<string, MethodLambda>();

    /// <summary>The object definitions by name: each gives fields for the config fields of a step.</summary>
    public IReadOnlyDictionary<string, FieldsLambda> ObjectDefinitions { get; init; } = new Dictionary<string, FieldsLambda>();

    /// <summary>The streams that produce files, by name.</summary>
    public IReadOnlyDictionary<string, StreamLambda> Streams { get; init; } = new Dictionary<string, StreamLambda>();

    /// <summary>Which triggers a delivery to the connector's static webhook is for; null where it has none.</summary>
    public WebhookKeysLambda? WebhookKeys { get; init; }

    /// <summary>True when the platform adds its generic HTTP action to the connector's own.</summary>
    public bool HasCustomAction { get; init; }

    /// <summary>What the editor says beside the generic HTTP action.</summary>
    public HelpText? CustomActionHelp { get; init; }

    /// <summary>True when requests may go through an agent on premises; said to the editor alone.</summary>
    public bool HasSecureTunnel { get; init; }

    /// <summary>Any lambda by its path, for who tries one by hand; null where the language of the connector has no such way.</summary>
    public PathLambda? Path { get; init; }
}
