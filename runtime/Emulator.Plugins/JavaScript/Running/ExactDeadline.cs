using System.Diagnostics;
using Jint;

namespace Emulator.Plugins.JavaScript.Running;

/// <summary>
/// The end of a run's computing time, looked at before every statement. The engine's own deadline is looked at now and then, which
/// a few statements over numbers of millions of digits never come to.
/// </summary>
internal sealed class ExactDeadline : Constraint
{
    private long _end = long.MaxValue;

    public void Begin(TimeSpan left) => _end = Stopwatch.GetTimestamp() + (long)(left.TotalSeconds * Stopwatch.Frequency);

    public void End() => _end = long.MaxValue;

    /// <exception cref="TimeoutException">The time is over.</exception>
    public override void Check()
    {
        if (Stopwatch.GetTimestamp() > _end)
        {
            throw new TimeoutException();
        }
    }

    // The budget of a run goes on over the entries into the engine.
    public override void Reset()
    {
    }
}
