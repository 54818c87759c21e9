namespace Emulator.Cli;

/// <summary>The time as if it were another: it goes on from there, and waits last as long as ever.</summary>
/// <param name="time">The real time.</param>
/// <param name="begin">What it is when the command begins.</param>
internal sealed class ShiftedTime(TimeProvider time, DateTimeOffset begin) : TimeProvider
{
    private readonly TimeSpan _shift = begin - time.GetUtcNow();

    public override TimeZoneInfo LocalTimeZone => time.LocalTimeZone;

    public override long TimestampFrequency => time.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => time.GetUtcNow() + _shift;

    public override long GetTimestamp() => time.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        time.CreateTimer(callback, state, dueTime, period);
}
