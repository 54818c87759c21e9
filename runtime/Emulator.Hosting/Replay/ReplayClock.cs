namespace Emulator.Hosting.Replay;

/// <summary>The clock of the stored job: it shows when each step began then, so what formulas calculate from now is the same.</summary>
internal sealed class ReplayClock(DateTimeOffset at) : TimeProvider
{
    private DateTimeOffset _now = at;

    public override DateTimeOffset GetUtcNow() => _now;

    /// <summary>Time does not go back: a step may stand earlier in the recipe now than it did.</summary>
    public void MoveTo(DateTimeOffset at) => _now = at > _now ? at : _now;

    public void Pass(TimeSpan wait) => _now += wait;
}
