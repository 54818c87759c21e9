namespace Emulator.TrackVia.Server.Hooks;

/// <summary>Wakes the one who delivers when there is something to do: a new delivery, a moved clock, a reset.</summary>
internal sealed class WakeUp(TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim _rings = new(0);

    public void Ring() => _rings.Release();

    /// <summary>Waits for a ring, or for a time when one is given.</summary>
    public async Task WaitAsync(TimeSpan? longest, CancellationToken cancellation)
    {
        if (_rings.Wait(0, cancellation))
        {
            return;
        }

        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var ring = _rings.WaitAsync(either.Token);
        var pause = Task.Delay(longest ?? Timeout.InfiniteTimeSpan, time, either.Token);
        await Task.WhenAny(ring, pause);
        await either.CancelAsync();
        cancellation.ThrowIfCancellationRequested();
    }

    public void Dispose() => _rings.Dispose();
}
