using Emulator.Plugins.Definitions;
using Emulator.Plugins.Ruby.Requests;
using Emulator.Ruby.Conversion;
using Emulator.Ruby.Compilation;
using Emulator.Ruby.Objects;
using Emulator.Sdk;
using Emulator.Sdk.Webhooks;
using Emulator.Values;

namespace Emulator.Plugins.Ruby.Running;

/// <summary>Makes the delegates of triggers (connector-sdk.md 1.5, 5).</summary>
internal static class RubyTriggers
{
    /// <summary>poll: (connection, input, closure, extended_input_schema, extended_output_schema).</summary>
    public static PollLambda Poll(RubySource source, CompiledProc lambda, bool isPaging) =>
        (operation, given, cancellation) => LambdaCall.RunAsync(
            source,
            new LambdaSelf(ContextKind.Operation, operation),
            call => Page(
                call.Data(call.Invoke(
                    lambda,
                    ValueReader.Read(operation.Settings),
                    ValueReader.Read(given.Input),
                    ValueReader.Read(given.Closure),
                    RubyLambdas.Schema(call, given.InputSchema),
                    RubyLambdas.Schema(call, given.OutputSchema))),
                isPaging),
            cancellation);

    public static DedupLambda Dedup(RubySource source, CompiledProc lambda) =>
        (record, cancellation) => LambdaCall.RunAsync(
            source, new LambdaSelf(ContextKind.Operation, null), call => call.Invoke(lambda, ValueReader.Read(record)).ToText(), cancellation);

    /// <summary>webhook_subscribe: (webhook_url, connection, input, recipe_id).</summary>
    public static SubscribeLambda Subscribe(RubySource source, CompiledProc lambda) =>
        (operation, webhookUrl, input, cancellation) => LambdaCall.RunAsync(
            source,
            new LambdaSelf(ContextKind.Operation, operation),
            call => call.Data(call.Invoke(
                lambda, new RubyString(webhookUrl), ValueReader.Read(operation.Settings), ValueReader.Read(input), new RubyString(operation.RecipeId))) switch
            {
                ListValue { Count: > 0 } withExpiry => new Subscription(
                    withExpiry[0] as RecordValue ?? RecordValue.Empty, withExpiry.Count > 1 ? SubscriptionEnd.Of(withExpiry[1]) : null),
                RecordValue record => new Subscription(record),
                _ => new Subscription(RecordValue.Empty),
            },
            cancellation);

    public static UnsubscribeLambda Unsubscribe(RubySource source, CompiledProc lambda) =>
        async (operation, subscription, cancellation) => await LambdaCall.RunAsync(
            source,
            new LambdaSelf(ContextKind.Operation, operation),
            call => call.Data(call.Invoke(lambda, ValueReader.Read(subscription), ValueReader.Read(operation.Settings))),
            cancellation);

    /// <summary>webhook_notification: eight arguments; it only computes.</summary>
    public static NotificationLambda Notification(RubySource source, CompiledProc lambda) =>
        (operation, given, cancellation) => LambdaCall.RunAsync(
            source,
            new LambdaSelf(ContextKind.Global, operation),
            call => call.Data(call.Invoke(
                lambda,
                ValueReader.Read(given.Input),
                AnswerReader.Read(given.Payload),
                RubyLambdas.Schema(call, given.InputSchema),
                RubyLambdas.Schema(call, given.OutputSchema),
                ValueReader.Read(given.Headers),
                ValueReader.Read(given.Parameters),
                ValueReader.Read(operation.Settings),
                ValueReader.Read(given.Subscription))),
            cancellation);

    private static PollPage Page(Value page, bool isPaging) => PollPages.Of(page, isPaging)
        ?? throw new ConnectorException(FailureKind.Plugin, PollPages.Invalid) { ErrorClass = "Workato::Connector::Sdk::InvalidTriggerPollOutputError" };
}
