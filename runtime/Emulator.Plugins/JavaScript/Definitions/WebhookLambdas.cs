using Emulator.Plugins.Definitions;
using Emulator.Plugins.JavaScript.Data;
using Emulator.Plugins.JavaScript.Running;
using Emulator.Sdk;
using Emulator.Sdk.Webhooks;
using Emulator.Values;
using Jint.Native;

namespace Emulator.Plugins.JavaScript.Definitions;

/// <summary>Makes the delegates of static webhooks, and of subscriptions that run out (connector-sdk.md 5.4, 5.5).</summary>
internal static class WebhookLambdas
{
    /// <summary>webhook_keys: (params, headers, payload) to one key or several.</summary>
    public static WebhookKeysLambda? Keys(ScriptLambda? lambda) =>
        lambda is null ? null : (parameters, headers, payload, cancellation) => lambda.RunAsync(
            null,
            run => SchemaLambdas.Offer(
                () => run.Data.ToScript(parameters),
                () => new Requests.HeaderObject(run.Engine, headers),
                () => run.Data.ToScript(payload)),
            async (run, result) => WebhookAnswers.Keys(await run.Data.ReadAsync(result)),
            cancellation);

    /// <summary>webhook_key: (connection, input).</summary>
    public static WebhookKeyLambda? Key(ScriptLambda? lambda) =>
        lambda is null ? null : (settings, input, cancellation) => lambda.RunAsync(
            null,
            run => SchemaLambdas.Offer(() => run.Data.ToScript(settings), () => run.Data.ToScript(input)),
            async (run, result) => WebhookAnswers.Key(await run.Data.ReadAsync(result)),
            cancellation);

    /// <summary>webhook_refresh: (webhook_subscribe_output) to [output, expiry].</summary>
    public static WebhookRefreshLambda? Refresh(ScriptLambda? lambda) =>
        lambda is null ? null : (operation, subscription, cancellation) => lambda.RunAsync(
            operation,
            run => SchemaLambdas.Offer(() => run.Data.ToScript(subscription)),
            ReadSubscriptionAsync,
            cancellation);

    /// <summary>Reads an output, or [output, expiry].</summary>
    public static async Task<Subscription> ReadSubscriptionAsync(LambdaRun run, JsValue result) => await run.Data.ReadAsync(result) switch
    {
        { IsNull: true } => new Subscription(RecordValue.Empty),
        RecordValue output => new Subscription(output),
        ListValue { Count: > 0 } pair when pair[0] is RecordValue output =>
            new Subscription(output, pair.Count > 1 ? SubscriptionEnd.Of(pair[1]) : null) { Written = pair },
        var other => throw run.Errors.Thrown(
            FailureKind.Plugin, $"{run.Lambda}: the subscription must be an object or [object, expiry], not {KindName.Of(other)}"),
    };
}
