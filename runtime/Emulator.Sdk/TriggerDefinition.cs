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

    /// <summary>Unsubscribes.</summary>
    public UnsubscribeLambda? Unsubscribe { get; init; }

    /// <summary>Reads what was delivered; null for a polling trigger.</summary>
    public NotificationLambda? Notification { get; init; }
}
