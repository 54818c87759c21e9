using Emulator.TrackVia.Server.State;

namespace Emulator.TrackVia.Server.Hooks;

/// <summary>The delivering of webhooks in the background, from the server's start to its end.</summary>
internal sealed class HookPost : IAsyncDisposable
{
    private readonly CancellationTokenSource _closing = new();
    private readonly WakeUp _wakeUp;
    private readonly HookDeliverer _deliverer;
    private readonly Task _delivering;

    private HookPost(LiveState live, WakeUp wakeUp)
    {
        _wakeUp = wakeUp;
        _deliverer = new HookDeliverer(live, wakeUp);
        _delivering = Task.Run(() => _deliverer.RunAsync(_closing.Token));
    }

    public static HookPost Open(LiveState live, WakeUp wakeUp) => new(live, wakeUp);

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        try
        {
            await _delivering;
        }
        catch (OperationCanceledException)
        {
            // The way in which delivering ends.
        }

        _deliverer.Dispose();
        _wakeUp.Dispose();
        _closing.Dispose();
    }
}
