using Emulator.Plugins.Checking;
using Emulator.Sdk;

namespace Emulator.Hosting.Connectors;

/// <summary>A connector for who reads about it: what it offers, and its fields as far as they can be told without a connection.</summary>
public sealed record ShownConnector
{
    public required ShelfConnector Shelf { get; init; }

    public required ConnectorDefinition Definition { get; init; }

    public required IReadOnlyList<ShownOperation> Actions { get; init; }

    public required IReadOnlyList<ShownOperation> Triggers { get; init; }

    /// <summary>Object definitions by name, with the fields that they have without answers.</summary>
    public required IReadOnlyDictionary<string, ShownFields> ObjectDefinitions { get; init; }

    public Sdk.Authorization.AuthorizationDefinition? Authorization => Definition.Connection?.Authorization;

    /// <exception cref="ConnectorLoadException">The connector is broken.</exception>
    public static async Task<ShownConnector> ReadAsync(ShelfConnector connector, CancellationToken cancellation)
    {
        var definition = connector.Load();
        var actions = new List<ShownOperation>();
        foreach (var action in definition.Actions.Values)
        {
            actions.Add(new ShownOperation(
                action.Name, action.Title, action.Description, null, action.ConfigFields,
                await AskAsync(action.InputFields, cancellation), await AskAsync(action.OutputFields, cancellation)));
        }

        var triggers = new List<ShownOperation>();
        foreach (var trigger in definition.Triggers.Values)
        {
            triggers.Add(new ShownOperation(
                trigger.Name, trigger.Title, trigger.Description, KindOf(trigger.Kind), trigger.ConfigFields,
                await AskAsync(trigger.InputFields, cancellation), await AskAsync(trigger.OutputFields, cancellation)));
        }

        var definitions = new OrderedDictionary<string, ShownFields>(StringComparer.Ordinal);
        foreach (var (name, fields) in definition.ObjectDefinitions)
        {
            definitions[name] = await AskAsync(fields, cancellation);
        }

        return new ShownConnector
        {
            Shelf = connector, Definition = definition, Actions = actions, Triggers = triggers, ObjectDefinitions = definitions,
        };
    }

    private static string KindOf(TriggerKind kind) => kind switch
    {
        TriggerKind.Polling => "polling",
        TriggerKind.DynamicWebhook => "webhook",
        TriggerKind.StaticWebhook => "static webhook",
        TriggerKind.Hybrid => "webhook and polling",
        _ => "called",
    };

    private static async Task<ShownFields> AskAsync(FieldsLambda? lambda, CancellationToken cancellation)
    {
        if (lambda is null)
        {
            return new ShownFields([], null);
        }

        var asked = await OfflineFields.AskAsync(lambda, cancellation);
        return new ShownFields(asked.Fields, asked.Reason);
    }
}
