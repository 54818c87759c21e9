using Emulator.Plugins.Definitions;
using Emulator.Sdk.Webhooks;
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
            async (run, result) => result is JsArray { Length: > 0 } withExpiry
                ? new Subscription(
                    await run.Data.ReadRecordAsync(withExpiry[0u], "the subscription"),
                    withExpiry.Length > 1 ? SubscriptionEnd.Of(await run.Data.ReadAsync(withExpiry[1u])) : null)
                : new Subscription(await run.Data.ReadRecordAsync(result, "the subscription")),
            cancellation);
}
