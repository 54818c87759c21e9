namespace Emulator.TrackVia.Server.Tests.Fixture;

/// <summary>A timer that the server set on the clock of a test.</summary>
public sealed class Wait(ITimer timer, TimeSpan length) : ITimer
{
    private volatile bool _isPending = true;

    /// <summary>The time from its beginning to its end.</summary>
    public TimeSpan Length { get; } = length;

    /// <summary>False once the server has given it up or has seen it end.</summary>
    public bool IsPending => _isPending;

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        return timer.Change(dueTime, period);
    }

    public void Dispose()
    {
        _isPending = false;
        timer.Dispose();
    }

    public ValueTask DisposeAsync()
    {
        _isPending = false;
        return timer.DisposeAsync();
    }
}
