using Jint;
using Jint.Constraints;

namespace Emulator.Plugins.JavaScript.Running;

/// <summary>The computing time of one run: it counts while the engine works and stands still while the run waits.</summary>
internal sealed class RunBudget(Engine engine, ScriptLimits limits, TimeProvider time)
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(500);

    private readonly OperationDeadlineConstraint _deadline = engine.Constraints.Find<OperationDeadlineConstraint>()!;
    private readonly ExactDeadline _exact = engine.Constraints.Find<ExactDeadline>()!;
    private TimeSpan _left = limits.RunTime;
    private long _since;
    private long _allocated;

    public bool IsSpent => _left <= TimeSpan.Zero;

    /// <exception cref="TimeoutException">Nothing is left.</exception>
    public void Begin(CancellationToken cancellation)
    {
        if (IsSpent)
        {
            throw new TimeoutException();
        }

        _since = time.GetTimestamp();
        _allocated = GC.GetAllocatedBytesForCurrentThread();
        _deadline.Begin(_left, cancellation);
        _exact.Begin(_left);
    }

    /// <summary>Begins the time in which a failure is read: a moment, whatever was spent before.</summary>
    public void BeginLast()
    {
        _since = time.GetTimestamp();
        _deadline.Begin(Moment, CancellationToken.None);
        _exact.Begin(Moment);
    }

    public void End()
    {
        _deadline.End();
        _exact.End();
        _left -= time.GetElapsedTime(_since);
    }

    /// <summary>
    /// Sees what the engine's own check, which stands between two statements, has missed: one huge allocation at the
    /// end of a turn.
    /// </summary>
    /// <exception cref="InsufficientMemoryException">The turn allocated more than a run may.</exception>
    public void CheckMemory()
    {
        if (GC.GetAllocatedBytesForCurrentThread() - _allocated > limits.Memory)
        {
            throw new InsufficientMemoryException();
        }
    }
}
