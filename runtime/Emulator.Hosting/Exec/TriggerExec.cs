using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Schema;

namespace Emulator.Hosting.Exec;

/// <summary>A trigger as a whole, or one of its lambdas (connector-sdk.md 5.1).</summary>
internal static class TriggerExec
{
    public static async ValueTask<Value> RunAsync(
        ConnectorDefinition connector, TriggerDefinition trigger, string[] rest, ExecCall call, IOperation operation, CancellationToken cancellation)
    {
        var input = call.Input as RecordValue ?? RecordValue.Empty;
        switch (rest)
        {
            case []:
                return await InvokeAsync(connector, trigger, input, call, operation, cancellation);
            case ["poll"]:
                return await PollAsync(trigger, input, call.Closure, call, operation, cancellation);
            case ["poll_page"]:
                return await PageAsync(trigger, input, call.Closure, call, operation, cancellation);
            case ["dedup"] when trigger.Dedup is { } dedup:
                return await dedup(call.Input, cancellation);
            case ["webhook_subscribe"] when trigger.Subscribe is { } subscribe:
                return await subscribe(operation, call.WebhookUrl, input, cancellation);
            case ["webhook_unsubscribe"] when trigger.Unsubscribe is { } unsubscribe:
                await unsubscribe(operation, call.SubscribeOutput, cancellation);
                return Value.Null;
            case ["webhook_notification"] when trigger.Notification is not null:
                return await NotifyAsync(trigger, input, call, operation, [], [], cancellation);
            case ["input_fields"]:
                return await ExecSchemas.WrittenAsync(trigger.WrittenInputFields, trigger.InputFields, operation, call.ConfigFields, cancellation);
            case ["output_fields"]:
                return await ExecSchemas.WrittenAsync(trigger.WrittenOutputFields, trigger.OutputFields, operation, call.ConfigFields, cancellation);
            case ["sample_output"]:
                return trigger.SampleOutput is null ? Value.Null : await trigger.SampleOutput(operation, input, cancellation);
            default:
                throw ExecPaths.Unknown(call.Path);
        }
    }

    private static async ValueTask<Value> InvokeAsync(
        ConnectorDefinition connector, TriggerDefinition trigger, RecordValue given, ExecCall call, IOperation operation, CancellationToken cancellation)
    {
        var schemas = new ExecSchemas(connector, operation);
        var inputFields = await ExecSchemas.FieldsAsync(call.ExtendedInputSchema, trigger.InputFields, operation, given, cancellation);
        var outputFields = await ExecSchemas.FieldsAsync(call.ExtendedOutputSchema, trigger.OutputFields, operation, given, cancellation);
        var input = schemas.Render([.. trigger.ConfigFields, .. inputFields], given);
        if (trigger.Poll is null)
        {
            var notified = await NotifyAsync(trigger, input, call, operation, inputFields, outputFields, cancellation);
            return notified is ListValue several ? ListValue.From(several.Select(one => schemas.Parse(outputFields, one))) : schemas.Parse(outputFields, notified);
        }

        var polled = (RecordValue)await PollAsync(trigger, input, Value.Null, call, operation, cancellation);
        return polled.With("events", ListValue.From(((ListValue)polled["events"]).Select(one => schemas.Parse(outputFields, one))));
    }

    // Page after page, the newest event first.
    private static async ValueTask<Value> PollAsync(
        TriggerDefinition trigger, RecordValue input, Value closure, ExecCall call, IOperation operation, CancellationToken cancellation)
    {
        var events = ListValue.Empty;
        while (true)
        {
            var page = await PageAsync(trigger, input, closure, call, operation, cancellation);
            events = ListValue.From(((ListValue)page["events"]).Concat(events));
            closure = page["next_poll"];
            if (!page["can_poll_more"].IsTruthy)
            {
                return RecordValue.Of(("events", events), ("can_poll_more", false), ("next_poll", closure));
            }
        }
    }

    private static async ValueTask<RecordValue> PageAsync(
        TriggerDefinition trigger, RecordValue input, Value closure, ExecCall call, IOperation operation, CancellationToken cancellation)
    {
        if (trigger.WrittenPoll is not { } written)
        {
            var poll = trigger.Poll ?? throw ExecPaths.Unknown(call.Path);
            var page = await poll(operation, new PollCall(input, closure, [], []), cancellation);
            return RecordValue.Of(
                ("events", ListValue.From(page.Events.Reverse())),
                ("next_poll", page.NextPoll.IsNull ? closure : page.NextPoll),
                ("can_poll_more", page.CanPollMore));
        }

        var output = await written(operation, input, closure, cancellation) switch
        {
            RecordValue record => record,
            NullValue => RecordValue.Empty,
            _ => throw new ConnectorException(FailureKind.Plugin, "Invalid output from trigger poll lambda.")
            {
                ErrorClass = "Workato::Connector::Sdk::InvalidTriggerPollOutputError",
            },
        };
        IEnumerable<Value> events = output["events"] switch { ListValue list => list, { IsNull: true } => [], var single => [single] };
        return output
            .With("events", ListValue.From(events.Reverse()))
            .With("next_poll", output["next_poll"].IsBlank ? closure : output["next_poll"]);
    }

    private static ValueTask<Value> NotifyAsync(
        TriggerDefinition trigger,
        RecordValue input,
        ExecCall call,
        IOperation operation,
        IReadOnlyList<Field> inputFields,
        IReadOnlyList<Field> outputFields,
        CancellationToken cancellation)
    {
        var notification = trigger.Notification ?? throw ExecPaths.Unknown(call.Path);
        return notification(
            operation,
            new NotificationCall(input, call.Payload, inputFields, outputFields, call.Headers, call.Parameters, call.SubscribeOutput),
            cancellation);
    }
}
