namespace Emulator.Formulas.Contexts;

/// <summary>A clock whose calendar stands still while the time limit runs on.</summary>
internal sealed class FrozenClock(TimeProvider running, DateTimeOffset now) : TimeProvider
{
    public override long TimestampFrequency => running.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();

    public override long GetTimestamp() => running.GetTimestamp();
}
