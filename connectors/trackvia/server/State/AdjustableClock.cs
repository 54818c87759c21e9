namespace Emulator.TrackVia.Server.State;

/// <summary>The server's clock: the host's clock and an offset that the admin surface sets.</summary>
internal sealed class AdjustableClock(TimeProvider host)
{
    private TimeSpan _offset;

    /// <summary>Raised when the offset changes, because what waits for a moment may now be due.</summary>
    public event Action? Changed;

    /// <summary>The time in whole milliseconds, which is what the wire can carry.</summary>
    public DateTimeOffset Now
    {
        get
        {
            var now = host.GetUtcNow() + _offset;
            return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond));
        }
    }

    public void Set(DateTimeOffset now)
    {
        _offset = now - host.GetUtcNow();
        Changed?.Invoke();
    }

    public void Advance(TimeSpan span)
    {
        _offset += span;
        Changed?.Invoke();
    }
}
