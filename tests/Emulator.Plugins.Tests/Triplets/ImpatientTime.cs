namespace Emulator.Plugins.Tests.Triplets;

/// <summary>A clock that stands still, on which a connector's waits of half a minute are over at once and no limit runs out.</summary>
internal sealed class ImpatientTime : TimeProvider
{
    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(30);

    /// <summary>How often half a minute was waited.</summary>
    public int Waits { get; private set; }

    public override DateTimeOffset GetUtcNow() => new(2026, 11, 23, 20, 15, 30, TimeSpan.Zero);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Waits += dueTime == Wait ? 1 : 0;
        return base.CreateTimer(callback, state, dueTime == Wait ? TimeSpan.Zero : Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }
}
