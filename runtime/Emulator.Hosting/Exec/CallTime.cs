namespace Emulator.Hosting.Exec;

/// <summary>A clock that tells each call the moment that was asked for it; durations are measured all the same.</summary>
internal sealed class CallTime(TimeProvider clock) : TimeProvider
{
    private readonly AsyncLocal<DateTimeOffset?> _now = new();

    /// <summary>What the call that runs takes for the present; null for the clock.</summary>
    public DateTimeOffset? Now
    {
        set => _now.Value = value;
    }

    public override long TimestampFrequency => clock.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => _now.Value ?? clock.GetUtcNow();

    public override long GetTimestamp() => clock.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        clock.CreateTimer(callback, state, dueTime, period);
}
