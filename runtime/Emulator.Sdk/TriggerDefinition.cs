using Emulator.Sdk.Display;
using Emulator.Sdk.Streams;
using Emulator.Sdk.Webhooks;
using Emulator.Values.Schema;

namespace Emulator.Sdk;

/// <summary>One trigger (connector-sdk.md 1.5): polling when it has <see cref="Poll"/>, webhook when it has <see cref="Notification"/>.</summary>
public sealed record TriggerDefinition
{
    /// <summary>The key by which recipes name it.</summary>
    public required string Name { get; init; }

    /// <summary>The display name.</summary>
    public required string Title { get; init; }

    /// <summary>What the trigger waits for, one line.</summary>
    public string? Description { get; init; }

    /// <summary>How the editor shows it beside title and description.</summary>
    public OperationDisplay Display { get; init; } = OperationDisplay.None;

    /// <summary>Fields shown first, whose answers drive the schemas.</summary>
    public IReadOnlyList<Field> ConfigFields { get; init; } = [];

    /// <summary>The input fields.</summary>
    public FieldsLambda? InputFields { get; init; }

    /// <summary>The output fields.</summary>
    public FieldsLambda? OutputFields { get; init; }

    /// <summary>Sample output for the editor.</summary>
    public SampleLambda? SampleOutput { get; init; }

    /// <summary>Asks for events; null for a pure webhook trigger.</summary>
    public PollLambda? Poll { get; init; }

    /// <summary>True for the legacy form that asks for pages, newest event first (connector-sdk.md 5.6).</summary>
    public bool IsPaging { get; init; }

    /// <summary>Recognises an event that comes again; null: every event is new.</summary>
    public DedupLambda? Dedup { get; init; }

    /// <summary>Subscribes; null for a static webhook or a polling trigger.</summary>
    public SubscribeLambda? Subscribe { get; init; }

    /// <summary>Renews a subscription that runs out; null for one that lasts.</summary>
    public WebhookRefreshLambda? Refresh { get; init; }

    /// <summary>Unsubscribes.</summary>
    public UnsubscribeLambda? Unsubscribe { get; init; }

    /// <summary>Reads what was delivered; null for a polling trigger.</summary>
    public NotificationLambda? Notification { get; init; }

    /// <summary>The key under which it waits at the connector's static webhook; null for a webhook of its own.</summary>
    public WebhookKeyLambda? WebhookKey { get; init; }

    /// <summary>True when <see cref="Notification"/> wants the delivered body as text, unparsed (<c>webhook_payload_type: "raw"</c>).</summary>
    public bool HasRawPayload { get; init; }

    /// <summary>How deliveries are answered.</summary>
    public WebhookAnswer Answer { get; init; } = WebhookAnswer.Usual;

    /// <summary>What the editor says about the static webhook's address; null for nothing.</summary>
    public WebhookUrlHelpLambda? WebhookUrlHelp { get; init; }

    /// <summary>Dotted paths of the input that the job report shows shortened (<see cref="Summaries"/>).</summary>
    public IReadOnlyList<string> SummarizeInput { get; init; } = [];

    /// <summary>Dotted paths of the output that the job report shows shortened.</summary>
    public IReadOnlyList<string> SummarizeOutput { get; init; } = [];

    /// <summary>Streams of this trigger's own, beside the connector's.</summary>
    public IReadOnlyDictionary<string, StreamLambda> Streams { get; init; } = new Dictionary<string, StreamLambda>();

    /// <summary>How it comes to its events.</summary>
    public TriggerKind Kind => this switch
    {
        { Poll: not null, Subscribe: null, WebhookKey: null } => TriggerKind.Polling,
        { Poll: not null } => TriggerKind.Hybrid,
        { WebhookKey: not null } => TriggerKind.StaticWebhook,
        { Notification: not null } or { Subscribe: not null } => TriggerKind.DynamicWebhook,
        _ => TriggerKind.Called,
    };
}
