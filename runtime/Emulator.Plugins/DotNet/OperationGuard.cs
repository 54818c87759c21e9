using Emulator.Plugins.Definitions;
using Emulator.Sdk;
using Emulator.Sdk.Display;
using Emulator.Values;

namespace Emulator.Plugins.DotNet;

/// <summary>Actions and triggers with their lambdas guarded; an action's waiting for its next call included.</summary>
internal static class OperationGuard
{
    public static ActionDefinition Around(ActionDefinition action, LambdaGuard guard)
    {
        var path = $"actions.{action.Name}";
        var suspension = Around(action, path, guard);
        return action with
        {
            InputFields = Around(action.InputFields, $"{path}.input_fields", guard),
            OutputFields = Around(action.OutputFields, $"{path}.output_fields", guard),
            SampleOutput = Around(action.SampleOutput, $"{path}.sample_output", guard),
            Display = Around(action.Display, path, guard),
            Execute = MultiStep.Over(async (operation, call, cancellation) =>
                await guard.RunAsync($"{path}.execute", () => action.Execute(operation, call, cancellation), cancellation) is { IsNull: false } output
                    ? output : RecordValue.Empty, suspension),
            Streams = DefinitionGuard.Around(action.Streams, $"{path}.streams", guard),
            BeforeSuspend = suspension.Before,
            BeforeResume = suspension.Resumed,
            BeforeTimeoutResume = suspension.Late,
            IsLong = action.IsLong || suspension.Before is not null,
        };
    }

    private static Suspension Around(ActionDefinition action, string path, LambdaGuard guard) => new(
        action.BeforeSuspend is { } suspend
            ? (operation, token, end, state, cancellation) =>
                guard.RunAsync($"{path}.before_suspend", () => suspend(operation, token, end, state, cancellation), cancellation) : null,
        action.BeforeResume is { } resume
            ? (data, input, state, cancellation) =>
                guard.RunAsync($"{path}.before_resume", () => resume(data, input, state, cancellation), cancellation) : null,
        action.BeforeTimeoutResume is { } late
            ? (input, state, cancellation) =>
                guard.RunAsync($"{path}.before_timeout_resume", () => late(input, state, cancellation), cancellation) : null);

    public static TriggerDefinition Around(TriggerDefinition trigger, LambdaGuard guard)
    {
        var path = $"triggers.{trigger.Name}";
        return trigger with
        {
            InputFields = Around(trigger.InputFields, $"{path}.input_fields", guard),
            OutputFields = Around(trigger.OutputFields, $"{path}.output_fields", guard),
            SampleOutput = Around(trigger.SampleOutput, $"{path}.sample_output", guard),
            Poll = trigger.Poll is { } poll
                ? (operation, call, cancellation) => guard.RunAsync($"{path}.poll", async () => Page(await poll(operation, call, cancellation)), cancellation) : null,
            Dedup = trigger.Dedup is { } dedup
                ? (record, cancellation) => guard.RunAsync($"{path}.dedup", async () => await dedup(record, cancellation)
                    ?? throw new ConnectorException(FailureKind.Plugin, $"{path}.dedup must give a text"), cancellation) : null,
            Subscribe = trigger.Subscribe is { } subscribe
                ? (operation, url, input, cancellation) =>
                    guard.RunAsync($"{path}.webhook_subscribe", () => subscribe(operation, url, input, cancellation), cancellation) : null,
            Refresh = trigger.Refresh is { } refresh
                ? (operation, subscription, cancellation) =>
                    guard.RunAsync($"{path}.webhook_refresh", () => refresh(operation, subscription, cancellation), cancellation) : null,
            Unsubscribe = trigger.Unsubscribe is { } unsubscribe
                ? (operation, subscription, cancellation) =>
                    guard.RunAsync($"{path}.webhook_unsubscribe", () => unsubscribe(operation, subscription, cancellation), cancellation) : null,
            Notification = trigger.Notification is { } notification
                ? (operation, call, cancellation) =>
                    guard.RunAsync($"{path}.webhook_notification", () => notification(operation, call, cancellation), cancellation) : null,
            Display = Around(trigger.Display, path, guard),
            WebhookUrlHelp = trigger.WebhookUrlHelp is { } help
                ? (settings, input, address, cancellation) =>
                    guard.RunAsync($"{path}.webhook_url_help", () => help(settings, input, address, cancellation), cancellation) : null,
            WebhookKey = trigger.WebhookKey is { } key
                ? (settings, input, cancellation) => guard.RunAsync($"{path}.webhook_key", () => key(settings, input, cancellation), cancellation) : null,
            Streams = DefinitionGuard.Around(trigger.Streams, $"{path}.streams", guard),
        };
    }

    public static FieldsLambda? Around(FieldsLambda? fields, string path, LambdaGuard guard) => fields is null
        ? null
        : (operation, config, cancellation) => guard.RunAsync(path, () => fields(operation, config, cancellation), cancellation);

    private static SampleLambda? Around(SampleLambda? sample, string path, LambdaGuard guard) => sample is null
        ? null
        : (operation, input, cancellation) => guard.RunAsync(path, () => sample(operation, input, cancellation), cancellation);

    private static OperationDisplay Around(OperationDisplay display, string path, LambdaGuard guard) => display with
    {
        Describe = display.Describe is { } describe
            ? (input, labels, cancellation) => guard.RunAsync($"{path}.description", () => describe(input, labels, cancellation), cancellation) : null,
        HelpFor = display.HelpFor is { } help
            ? (input, labels, settings, address, cancellation) =>
                guard.RunAsync($"{path}.help", () => help(input, labels, settings, address, cancellation), cancellation) : null,
    };

    // What a page leaves out is nothing.
    private static PollPage Page(PollPage page) => page with { Events = page.Events ?? [], NextPoll = page.NextPoll ?? Value.Null };
}
