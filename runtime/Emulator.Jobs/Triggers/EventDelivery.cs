using Emulator.Connections.Http;
using Emulator.Jobs.Steps;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Jobs.Triggers;

/// <summary>
/// Subscribes a webhook trigger, waits on loopback for one event that has no job yet, and unsubscribes whatever
/// happens (runtime-semantics.md 1.7, connector-sdk.md 5.4).
/// </summary>
internal sealed class EventDelivery(SeenEvents seen, StepBoundary boundary, TimeProvider time)
{
    /// <summary>The event, or null when none came in time.</summary>
    public async Task<FoundEvent?> WaitAsync(TriggerCall call, Action<string> progress, CancellationToken cancellation)
    {
        await using var listener = LoopbackListener.Start(answer: Answer);
        var subscription = await SubscribeAsync(call, listener.Address.ToString(), cancellation);
        try
        {
            var most = call.Options.Limits.DeliveryTime;
            progress($"waiting up to {most.TotalSeconds:0} s for one delivery at {listener.Address}");
            return await NextAsync(call, listener, subscription, most, cancellation);
        }
        finally
        {
            await UnsubscribeAsync(call, subscription, progress);
        }
    }

    // The platform answers what it cannot read with 400 (connector-sdk.md 5.4).
    private static LoopbackReply Answer(IncomingRequest request) =>
        Delivery.TryRead(request, out _) ? new LoopbackReply() : new LoopbackReply(400);

    private async Task<RecordValue> SubscribeAsync(TriggerCall call, string address, CancellationToken cancellation) =>
        call.Trigger.Subscribe is not { } subscribe
            ? RecordValue.Empty
            : (await call.Limit.RunAsync(
                time, token => subscribe(call.Operation, address, call.Input, token).AsTask(), cancellation)).Output;

    private async Task<FoundEvent?> NextAsync(
        TriggerCall call, LoopbackListener listener, RecordValue subscription, TimeSpan most, CancellationToken cancellation)
    {
        using var late = new CancellationTokenSource(most, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellation);
        try
        {
            while (true)
            {
                var request = await listener.NextAsync(either.Token);
                if (Delivery.TryRead(request, out var delivery)
                    && await FirstAsync(call, delivery, subscription, cancellation) is { } found)
                {
                    return found;
                }
            }
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return null;
        }
    }

    private async Task<FoundEvent?> FirstAsync(
        TriggerCall call, Delivery delivery, RecordValue subscription, CancellationToken cancellation)
    {
        var notification = new NotificationCall(
            call.Input, delivery.Payload, call.Schema.Input, call.Schema.Output, delivery.Headers, delivery.Parameters, subscription);
        var given = await call.Limit.RunAsync(
            time, token => call.Trigger.Notification!(call.Operation, notification, token).AsTask(), cancellation);
        foreach (var raw in given is ListValue several ? several : ListValue.Of(given))
        {
            var key = raw.IsNull ? null : await seen.KeyAsync(call, raw, cancellation);
            if (!raw.IsNull && !await seen.HasAsync(call, key, cancellation))
            {
                var data = call.Parse(raw);
                if (!call.Takes(data))
                {
                    continue;
                }

                var title = TriggerTitle.Of(call.Recipe, data, call.Schema.Output);
                return new FoundEvent(data, title, key, null);
            }
        }

        return null;
    }

    // Not ended by the caller's cancellation, or a cancelled test would leave its subscription behind. A refusal is
    // told and kept in the record; it must not cost the event.
    private async Task UnsubscribeAsync(TriggerCall call, RecordValue subscription, Action<string> progress)
    {
        if (call.Trigger.Unsubscribe is not { } unsubscribe)
        {
            return;
        }

        var step = call.Recipe.Trigger.Step;
        var attempt = await boundary.RunAsync(
            TriggerTester.Record(step),
            step.Place,
            call.Limit,
            async (_, token) =>
            {
                await unsubscribe(call.Operation, subscription, token);
                return Value.Null;
            },
            CancellationToken.None);
        if (attempt.Failure is { } failure)
        {
            var line = $"the subscription could not be ended: {failure.Message}";
            call.Trace.Add(line);
            progress(line);
        }
    }
}
