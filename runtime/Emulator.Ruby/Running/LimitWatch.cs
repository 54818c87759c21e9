namespace Emulator.Ruby.Running;

/// <summary>
/// Holds one evaluation to its limits of steps, time and memory: a look at every thousandth step. Made at the first of
/// them, as most formulas end before.
/// </summary>
internal sealed class LimitWatch(RubyWorld world)
{
    public const int StepsBetweenLooks = 1024;
    private MemoryGauge _memory = new(world.Limits.Memory);
    private long _start;
    private long _steps;

    /// <summary>So many bytes are about to be asked for.</summary>
    public void Announce(long bytes) => _memory.Announce(bytes);

    /// <exception cref="LimitException">One of them was passed.</exception>
    public void Look()
    {
        _steps += StepsBetweenLooks;
        if (_steps > world.Limits.Steps)
        {
            throw new LimitException("steps", $"The evaluation took more than {world.Limits.Steps} steps");
        }

        _memory.Look();
        if (_steps == StepsBetweenLooks)
        {
            // Not before: reading the clock costs as much as most formulas do.
            _start = world.Clock.GetTimestamp();
        }
        else if (world.Clock.GetElapsedTime(_start) > world.Limits.Time)
        {
            throw new LimitException("time", $"The evaluation took longer than {world.Limits.Time.TotalSeconds} seconds");
        }
    }
}
