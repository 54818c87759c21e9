using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Plugins.Definitions.Paths;

/// <summary>The lambdas of a trigger by their names.</summary>
internal static class TriggerPaths
{
    private static readonly string[] Slots =
    [
        "poll", "poll_page", "dedup", "input_fields", "output_fields", "sample_output", "webhook_subscribe", "webhook_refresh",
        "webhook_unsubscribe", "webhook_notification", "webhook_key", "webhook_url_help", "summarize_input", "summarize_output",
        "help", "description",
    ];

    public static async ValueTask<Value> CallAsync(TriggerDefinition trigger, string slot, PathCall call)
    {
        var subscription = call.Record("webhook_subscribe_output");
        switch (slot)
        {
            case "poll" or "poll_page" when trigger.Poll is { } poll:
                return await PollAsync(poll, call, isWhole: slot == "poll");
            case "dedup" when trigger.Dedup is { } dedup:
                return await dedup(call.Record("input"), call.Cancellation);
            case "input_fields":
                return await call.FieldsAsync(trigger.InputFields);
            case "output_fields":
                return await call.FieldsAsync(trigger.OutputFields);
            case "sample_output":
                return await call.SampleAsync(trigger.SampleOutput);
            case "webhook_subscribe" when trigger.Subscribe is { } subscribe:
                return (await subscribe(call.Operation, call.Text("webhook_url") ?? string.Empty, call.Record("input"), call.Cancellation)).Written;
            case "webhook_refresh" when trigger.Refresh is { } refresh:
                return (await refresh(call.Operation, subscription, call.Cancellation)).Written;
            case "webhook_unsubscribe" when trigger.Unsubscribe is { } unsubscribe:
                await unsubscribe(call.Operation, subscription, call.Cancellation);
                return Value.Null;
            case "webhook_notification" when trigger.Notification is { } notification:
                return await notification(call.Operation, Delivery(call, subscription), call.Cancellation);
            case "webhook_key" when trigger.WebhookKey is { } key:
                return await key(call.Operation.Settings, call.Record("input"), call.Cancellation);
            case "webhook_url_help" when trigger.WebhookUrlHelp is { } help:
                return await help(call.Operation.Settings, call.Record("input"), call.Text("webhook_url") ?? string.Empty, call.Cancellation);
            case "help":
                return await DisplayPaths.HelpAsync(trigger.Display, call, isTrigger: true);
            case "description":
                return await DisplayPaths.DescriptionAsync(trigger.Description, trigger.Display, call);
            case "summarize_input":
                return Summaries.Of(call.Arguments["input"], trigger.SummarizeInput);
            case "summarize_output":
                return Summaries.Of(call.Arguments["input"], trigger.SummarizeOutput);
            default:
                throw Slots.Contains(slot)
                    ? PathFailure.Absent($"triggers.{trigger.Name}.{slot}")
                    : PathFailure.Unknown($"triggers.{trigger.Name}.{slot}", Slots);
        }
    }

    private static NotificationCall Delivery(PathCall call, RecordValue subscription) => new(
        call.Record("input"),
        call.Arguments["webhook_payload"],
        call.Schema("extended_input_schema"),
        call.Schema("extended_output_schema"),
        call.Record("webhook_headers"),
        call.Record("webhook_params"),
        subscription);

    // Newest first, and page after page where asked for (connector-sdk.md 5.1).
    private static async ValueTask<Value> PollAsync(PollLambda poll, PathCall call, bool isWhole)
    {
        var events = new List<Value>();
        var closure = call.Arguments["closure"];
        while (true)
        {
            var page = await poll(
                call.Operation,
                new PollCall(call.Record("input"), closure, call.Schema("extended_input_schema"), call.Schema("extended_output_schema")),
                call.Cancellation);
            events.InsertRange(0, page.Events.Reverse());
            closure = page.NextPoll.IsBlank ? closure : page.NextPoll;
            if (!isWhole || !page.CanPollMore)
            {
                return RecordValue.Of(
                    ("events", ListValue.From(events)), ("can_poll_more", !isWhole && page.CanPollMore), ("next_poll", closure));
            }
        }
    }
}
