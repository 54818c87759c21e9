using Emulator.TrackVia.Server.Faults;
using Emulator.TrackVia.Server.State;

namespace Emulator.TrackVia.Server.Hooks;

/// <summary>
/// Delivers to each hook one after the other, in order, so that a target that hangs holds up only itself; a failed try comes
/// again later, and after the last one is dropped.
/// </summary>
internal sealed class HookDeliverer(LiveState live, WakeUp wakeUp) : IDisposable
{
    private readonly HookSender _sender = new();

    /// <summary>Delivers until cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var underWay = new List<Task>();
        try
        {
            while (!cancellation.IsCancellationRequested)
            {
                underWay.RemoveAll(delivering => delivering.IsCompletedSuccessfully);
                var service = live.Current;
                if (TakeDue(service.State, out var wait) is { } delivery)
                {
                    underWay.Add(DeliverAsync(service, delivery, cancellation));
                }
                else
                {
                    await wakeUp.WaitAsync(wait, cancellation);
                }
            }
        }
        finally
        {
            await Task.WhenAll(underWay);
        }
    }

    public void Dispose() => _sender.Dispose();

    private static HookDelivery? TakeDue(ServiceState state, out TimeSpan? wait)
    {
        lock (state.Gate)
        {
            var now = state.Clock.Now;
            var delivery = state.Hooks.TakeDue(now);
            wait = state.Hooks.NextDue - now;
            return delivery;
        }
    }

    private async Task DeliverAsync(LiveService service, HookDelivery delivery, CancellationToken cancellation)
    {
        await HandleAsync(service, delivery, cancellation);
        lock (service.State.Gate)
        {
            service.State.Hooks.Free(delivery.Hook);
        }
    }

    private async Task HandleAsync(LiveService service, HookDelivery delivery, CancellationToken cancellation)
    {
        if (Obstacle(service, delivery) is { } obstacle)
        {
            Note(service.State, delivery, status: 0, obstacle);
            return;
        }

        if (delivery.Attempt == 1 && service.Faults.TakeHook(FaultKind.ReorderHooks) is not null)
        {
            HoldBack(service.State, delivery);
            return;
        }

        await TryAsync(service.State, delivery, cancellation);
        if (delivery.Attempt == 1 && service.Faults.TakeHook(FaultKind.DuplicateHook) is not null)
        {
            await TryAsync(service.State, delivery, cancellation);
        }
    }

    /// <summary>Why a delivery is not even tried; null when nothing stands against it.</summary>
    private static string? Obstacle(LiveService service, HookDelivery delivery)
    {
        lock (service.State.Gate)
        {
            if (HookRights.ViewOf(service.State, delivery.Hook) is null)
            {
                return "stopped";
            }
        }

        // Nothing that this server does may leave the machine.
        if (!delivery.Hook.Target.IsLoopback)
        {
            return "refused";
        }

        return delivery.Attempt == 1 && service.Faults.TakeHook(FaultKind.DropHook) is not null ? "lost" : null;
    }

    private async Task TryAsync(ServiceState state, HookDelivery delivery, CancellationToken cancellation)
    {
        var status = await _sender.PostAsync(delivery, cancellation);
        if (status is >= 200 and < 300)
        {
            Note(state, delivery, status, "delivered");
            return;
        }

        var isLast = !Retry(state, delivery);
        Note(state, delivery, status, isLast ? "dropped" : "retrying");
    }

    private static bool Retry(ServiceState state, HookDelivery delivery)
    {
        lock (state.Gate)
        {
            var waits = state.Settings.HookRetrySeconds;
            if (delivery.Attempt > waits.Count)
            {
                return false;
            }

            var due = state.Clock.Now.AddSeconds(waits[delivery.Attempt - 1]);
            state.Hooks.Enqueue(delivery with { Attempt = delivery.Attempt + 1, Due = due });
            return true;
        }
    }

    private static void HoldBack(ServiceState state, HookDelivery delivery)
    {
        lock (state.Gate)
        {
            state.Hooks.HoldBack(delivery);
        }
    }

    private static void Note(ServiceState state, HookDelivery delivery, int status, string outcome)
    {
        lock (state.Gate)
        {
            state.Hooks.Note(new HookOutcome(delivery.Hook.Id, delivery.Hook.Event, delivery.Attempt, status, outcome));
        }
    }
}
