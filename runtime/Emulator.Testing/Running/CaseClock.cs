namespace Emulator.Testing.Running;

/// <summary>
/// The clock of one case: it stands still, and a wait of the recipe moves it on at once. Limits are kept by the real
/// one, so that what hangs does not hang for ever.
/// </summary>
internal sealed class CaseClock(DateTimeOffset start) : TimeProvider
{
    private long _passed;

    public override DateTimeOffset GetUtcNow() => start.ToUniversalTime().AddTicks(Interlocked.Read(ref _passed));

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Interlocked.Read(ref _passed);

    public void Pass(TimeSpan wait) => Interlocked.Add(ref _passed, Math.Max(0, wait.Ticks));
}
