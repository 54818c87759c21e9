namespace Emulator.Hosting.Exec;

/// <summary>The clock of lambdas that are tried: it may stand still at a moment, while waiting and time limits go on.</summary>
internal sealed class ExecClock(TimeProvider real) : TimeProvider
{
    public DateTimeOffset? Frozen { get; set; }

    public override TimeZoneInfo LocalTimeZone => real.LocalTimeZone;

    public override long TimestampFrequency => real.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => Frozen?.ToUniversalTime() ?? real.GetUtcNow();

    public override long GetTimestamp() => real.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        real.CreateTimer(callback, state, dueTime, period);
}
