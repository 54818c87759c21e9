using Emulator.Plugins.Definitions;
using Emulator.Plugins.JavaScript.Data;
using Emulator.Plugins.JavaScript.Running;
using Emulator.Sdk;
using Emulator.Values;
using Jint.Native;

namespace Emulator.Plugins.JavaScript.Definitions;

/// <summary>Makes the delegates of triggers (connector-sdk.md 1.5).</summary>
internal static class TriggerLambdas
{
    /// <summary>poll: (connection, input, closure, extended_input_schema, extended_output_schema).</summary>
    public static PollLambda? Poll(ScriptLambda? lambda, bool isPaging) =>
        lambda is null ? null : (operation, call, cancellation) => lambda.RunAsync(
            operation,
            run => SchemaLambdas.Offer(
                () => run.Data.ToScript(operation.Settings),
                () => run.Data.ToScript(call.Input),
                () => run.Data.ToScript(call.Closure),
                () => SchemaLambdas.Schema(run, call.InputSchema),
                () => SchemaLambdas.Schema(run, call.OutputSchema)),
            (run, result) => ReadPageAsync(run, result, isPaging),
            cancellation);

    /// <summary>dedup: (record).</summary>
    public static DedupLambda? Dedup(ScriptLambda? lambda) =>
        lambda is null ? null : (record, cancellation) => lambda.RunAsync(
            null,
            run => SchemaLambdas.Offer(() => run.Data.ToScript(record)),
            async (run, result) => await run.Data.ReadAsync(result) switch
            {
                TextValue text => text.Text,
                IntegerValue or NumberValue => result.ToString(),
                var other => throw run.Errors.Thrown(
                    FailureKind.Plugin, $"{run.Lambda} must give a text or a number, not {KindName.Of(other)}"),
            },
            cancellation);

    /// <summary>webhook_subscribe: (webhook_url, connection, input, recipe_id).</summary>
    public static SubscribeLambda? Subscribe(ScriptLambda? lambda) =>
        lambda is null ? null : (operation, webhookUrl, input, cancellation) => lambda.RunAsync(
            operation,
            run => SchemaLambdas.Offer(
                () => new JsString(webhookUrl),
                () => run.Data.ToScript(operation.Settings),
                () => run.Data.ToScript(input),
                () => new JsString(operation.RecipeId)),
            WebhookLambdas.ReadSubscriptionAsync,
            cancellation);

    /// <summary>webhook_unsubscribe: (webhook_subscribe_output, connection).</summary>
    public static UnsubscribeLambda? Unsubscribe(ScriptLambda? lambda) =>
        lambda is null ? null : async (operation, subscription, cancellation) => await lambda.RunAsync(
            operation,
            run => SchemaLambdas.Offer(() => run.Data.ToScript(subscription), () => run.Data.ToScript(operation.Settings)),
            (run, result) => run.Data.ReadAsync(result),
            cancellation);

    /// <summary>
    /// webhook_notification: (input, payload, extended_input_schema, extended_output_schema, headers, params,
    /// connection, webhook_subscribe_output). It only computes; the connection is sealed to it.
    /// </summary>
    public static NotificationLambda? Notification(ScriptLambda? lambda) =>
        lambda is null ? null : (operation, call, cancellation) => lambda.RunAsync(
            null,
            run => SchemaLambdas.Offer(
                () => run.Data.ToScript(call.Input),
                () => run.Data.ToScript(call.Payload),
                () => SchemaLambdas.Schema(run, call.InputSchema),
                () => SchemaLambdas.Schema(run, call.OutputSchema),
                () => new Requests.HeaderObject(run.Engine, call.Headers),
                () => run.Data.ToScript(call.Parameters),
                () => run.Data.ToScript(operation.Settings),
                () => run.Data.ToScript(call.Subscription)),
            (run, result) => run.Data.ReadAsync(result),
            cancellation);

    private static async Task<PollPage> ReadPageAsync(LambdaRun run, JsValue result, bool isPaging) =>
        PollPages.Of(await run.Data.ReadAsync(result), isPaging) ?? throw run.Errors.Thrown(FailureKind.Plugin, PollPages.Invalid);
}
