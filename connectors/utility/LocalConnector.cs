using Emulator.Sdk;
using Emulator.Sdk.Jobs;
using Emulator.Values;

namespace Emulator.Connectors.Utility;

/// <summary>Connectors that need no connection, and their operations.</summary>
internal static class LocalConnector
{
    public static ConnectorDefinition Of(
        string name, string title, IReadOnlyList<ActionDefinition> actions, IReadOnlyList<TriggerDefinition>? triggers = null) => new()
    {
        Name = name,
        Title = title,
        IsLocal = true,
        Actions = actions.ToDictionary(action => action.Name, StringComparer.Ordinal),
        Triggers = (triggers ?? []).ToDictionary(trigger => trigger.Name, StringComparer.Ordinal),
    };

    /// <summary>An action that works on the job alone, at once.</summary>
    public static ActionDefinition Immediate(string name, string title, Func<IOperation, RecordValue, Value> execute) => new()
    {
        Name = name,
        Title = title,
        IsImmediate = true,
        Execute = (operation, call, _) => new(execute(operation, call.Input)),
    };

    public static ActionDefinition Action(
        string name, string title, Func<IOperation, RecordValue, CancellationToken, ValueTask<Value>> execute) => new()
    {
        Name = name,
        Title = title,
        Execute = (operation, call, cancellation) => execute(operation, call.Input, cancellation),
    };

    /// <summary>A trigger that somebody else calls: its events are given, nothing is asked for them.</summary>
    public static TriggerDefinition Called(string name, string title) => new() { Name = name, Title = title };

    /// <exception cref="ConnectorException">There is no job: the lambda is tried by itself.</exception>
    public static IJobDesk JobOf(IOperation operation) =>
        operation.Job ?? throw new ConnectorException(FailureKind.Plugin, "this action works on a job, and there is none");
}
