using Emulator.Sdk;
using Emulator.Sdk.Authorization;
using Emulator.Values;
using Emulator.Values.Schema;

namespace Emulator.Jobs.Tests.Support;

/// <summary>A connector made in code: a test sets what its actions and triggers do.</summary>
internal sealed class Shop
{
    private readonly Dictionary<string, ActionDefinition> _actions = [];
    private readonly Dictionary<string, TriggerDefinition> _triggers = [];

    public Shop()
    {
        Trigger("new_order", poll: (_, _, _) => new PollPage([], Value.Null, false));
        Action("echo", (_, call) => call.Input);
    }

    public ConnectorDefinition Define() =>
        new()
        {
            Name = "shop",
            Title = "Shop",
            Actions = _actions,
            Triggers = _triggers,
            Connection = new ConnectionDefinition
            {
                Fields =
                [
                    new Field { Name = "host", Label = "Host" },
                    new Field { Name = "key", Label = "Key", ControlType = "password" },
                ],
                Authorization = new AuthorizationDefinition { Type = "custom_auth" },
            },
        };

    public Shop Action(string name, Func<IOperation, ActionCall, Value> execute) =>
        Action(name, (operation, call, _) => ValueTask.FromResult(execute(operation, call)));

    public Shop Action(string name, ExecuteLambda execute) =>
        Action(new ActionDefinition { Name = name, Title = name, Execute = execute });

    public Shop Action(ActionDefinition action)
    {
        _actions[action.Name] = action;
        return this;
    }

    public Shop Trigger(TriggerDefinition trigger)
    {
        _triggers[trigger.Name] = trigger;
        return this;
    }

    public Shop Trigger(
        string name, Func<IOperation, PollCall, CancellationToken, PollPage> poll, Func<Value, string>? dedup = null) =>
        Trigger(new TriggerDefinition
        {
            Name = name,
            Title = "New order",
            Poll = (operation, call, cancellation) => ValueTask.FromResult(poll(operation, call, cancellation)),
            Dedup = dedup is null ? null : (record, _) => ValueTask.FromResult(dedup(record)),
        });

    public static FieldsLambda Fields(params Field[] fields) => (_, _, _) => ValueTask.FromResult<IReadOnlyList<Field>>(fields);
}
