namespace Emulator.Sdk;

/// <summary>Makes the maps of a definition from lists of what carries its own name.</summary>
public static class Named
{
    /// <summary>Actions by their names.</summary>
    /// <exception cref="ArgumentException">Two have one name.</exception>
    public static IReadOnlyDictionary<string, ActionDefinition> Actions(params IEnumerable<ActionDefinition> actions) =>
        new OrderedDictionary<string, ActionDefinition>(actions.Select(action => KeyValuePair.Create(action.Name, action)), StringComparer.Ordinal);

    /// <summary>Triggers by their names.</summary>
    /// <exception cref="ArgumentException">Two have one name.</exception>
    public static IReadOnlyDictionary<string, TriggerDefinition> Triggers(params IEnumerable<TriggerDefinition> triggers) =>
        new OrderedDictionary<string, TriggerDefinition>(triggers.Select(trigger => KeyValuePair.Create(trigger.Name, trigger)), StringComparer.Ordinal);
}
