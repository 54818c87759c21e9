namespace Emulator.Hosting.Tests.Exec;

/// <summary>The machine's time, but what connectors of the corpus ask to be called again after, or wait before another try, passes at once.</summary>
internal sealed class HurriedTime : TimeProvider
{
    // Neither is a limit of ours, which must not pass at once.
    private static readonly int[] Waits = [5, 10, 12, 20, 45, 90];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, Waits.Any(seconds => dueTime == TimeSpan.FromSeconds(seconds)) ? TimeSpan.Zero : dueTime, period);
}
