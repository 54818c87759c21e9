using System.Diagnostics;
using Jint;

namespace Emulator.Plugins.JavaScript.Running;

/// <summary>
/// The end of a run's computing time, looked at where the engine's own deadline, which is looked at now and then, comes too late:
/// a statement over numbers of millions of digits takes seconds, and makes so large a number that it is seen by that.
/// </summary>
internal sealed class ExactDeadline : Constraint
{
    // Reading the clock costs more than a statement; what allocates less than this took no time to speak of.
    private const long Step = 64 * 1024;
    private const int Statements = 32;

    private long _end = long.MaxValue;
    private long _allocated;
    private int _count;

    public void Begin(TimeSpan left) => _end = Stopwatch.GetTimestamp() + (long)(left.TotalSeconds * Stopwatch.Frequency);

    public void End() => _end = long.MaxValue;

    /// <exception cref="TimeoutException">The time is over.</exception>
    public override void Check()
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        if (++_count < Statements && allocated - _allocated is >= 0 and < Step)
        {
            return;
        }

        (_allocated, _count) = (allocated, 0);
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
