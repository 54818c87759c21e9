using Emulator.Plugins.Definitions;
using Emulator.Ruby.Compilation;
using Emulator.Ruby.Conversion;
using Emulator.Sdk.Webhooks;
using Emulator.Values;

namespace Emulator.Plugins.Ruby.Running;

/// <summary>Makes the delegates of static webhooks, and of subscriptions that run out (connector-sdk.md 5.4, 5.5).</summary>
internal static class RubyWebhooks
{
    /// <summary>webhook_keys: (params, headers, payload) to one key or several.</summary>
    public static WebhookKeysLambda Keys(RubySource source, CompiledProc lambda) => (parameters, headers, payload, cancellation) => LambdaCall.RunAsync(
        source,
        new LambdaSelf(ContextKind.Global, null),
        call => WebhookAnswers.Keys(call.Data(call.Invoke(
            lambda, ValueReader.Read(parameters), ValueReader.Read(headers), ValueReader.Read(payload)))),
        cancellation);

    /// <summary>webhook_key: (connection, input).</summary>
    public static WebhookKeyLambda Key(RubySource source, CompiledProc lambda) => (settings, input, cancellation) => LambdaCall.RunAsync(
        source,
        new LambdaSelf(ContextKind.Global, null),
        call => WebhookAnswers.Key(call.Data(call.Invoke(lambda, ValueReader.Read(settings), ValueReader.Read(input)))),
        cancellation);

    /// <summary>webhook_refresh: (webhook_subscribe_output) to [output, expiry].</summary>
    public static WebhookRefreshLambda Refresh(RubySource source, CompiledProc lambda) => (operation, subscription, cancellation) => LambdaCall.RunAsync(
        source,
        new LambdaSelf(ContextKind.Operation, operation),
        call => call.Data(call.Invoke(lambda, ValueReader.Read(subscription))) switch
        {
            ListValue { Count: > 0 } withExpiry => new Subscription(
                withExpiry[0] as RecordValue ?? RecordValue.Empty, withExpiry.Count > 1 ? SubscriptionEnd.Of(withExpiry[1]) : null),
            RecordValue record => new Subscription(record),
            _ => new Subscription(RecordValue.Empty),
        },
        cancellation);
}
