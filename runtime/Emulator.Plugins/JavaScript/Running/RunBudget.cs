using System.Diagnostics;
using Jint;
using Jint.Constraints;

namespace Emulator.Plugins.JavaScript.Running;

/// <summary>The computing time of one run: it counts while the engine works and stands still while the run waits.</summary>
internal sealed class RunBudget(Engine engine, TimeSpan total)
{
    private readonly OperationDeadlineConstraint _deadline = engine.Constraints.Find<OperationDeadlineConstraint>()!;
    private TimeSpan _left = total;
    private long _since;

    public bool IsSpent => _left <= TimeSpan.Zero;

    /// <exception cref="TimeoutException">Nothing is left.</exception>
    public void Begin(CancellationToken cancellation)
    {
        if (IsSpent)
        {
            throw new TimeoutException();
        }

        _since = Stopwatch.GetTimestamp();
        _deadline.Begin(_left, cancellation);
    }

    public void End()
    {
        _deadline.End();
        _left -= Stopwatch.GetElapsedTime(_since);
    }
}
