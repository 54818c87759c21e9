using NodaTime;

namespace Emulator.Ruby.Running;

/// <summary>
/// One evaluation: what it may use and what the world tells it. Not for two threads at once.
/// </summary>
/// <param name="clock">Tells <c>now</c> and measures the time limit.</param>
/// <param name="zone">The account's time zone, <c>Time.zone</c>; the system zone is always UTC.</param>
/// <param name="random">Fills bytes for <c>uuid</c>, <c>random_bytes</c>, salts.</param>
public sealed class RubyRun(TimeProvider clock, DateTimeZone zone, RubyLimits limits, Action<Span<byte>> random)
{
    private const int StepsBetweenClockReadings = 1024;
    private long? _start;
    private long _steps;
    private int _depth;

    public TimeProvider Clock { get; } = clock;

    public DateTimeZone Zone { get; } = zone;

    public RubyLimits Limits { get; } = limits;

    /// <summary>The moment that <c>now</c> tells.</summary>
    public Instant Now => Instant.FromDateTimeOffset(Clock.GetUtcNow());

    public void FillRandom(Span<byte> bytes) => random(bytes);

    /// <summary>Counts a call or a turn of a loop; natives count their own long loops.</summary>
    public void Step()
    {
        if (++_steps > Limits.Steps)
        {
            throw new LimitException("steps", $"The evaluation took more than {Limits.Steps} steps");
        }

        if (_steps % StepsBetweenClockReadings == 0)
        {
            CheckTime();
        }
    }

    // The clock is read first after a thousand steps: most formulas end long before, and reading it costs as much as they do.
    private void CheckTime()
    {
        _start ??= Clock.GetTimestamp();
        if (Clock.GetElapsedTime(_start.Value) > Limits.Time)
        {
            throw new LimitException("time", $"The evaluation took longer than {Limits.Time.TotalSeconds} seconds");
        }
    }

    /// <summary>Enters a call of compiled code; <see cref="Leave"/> must follow.</summary>
    public void Enter()
    {
        if (++_depth > Limits.Depth)
        {
            _depth--;
            throw new LimitException("depth", $"Calls are nested deeper than {Limits.Depth}");
        }
    }

    public void Leave() => _depth--;

    /// <summary>To be asked before a string of this size is made.</summary>
    public void CheckTextLength(long length)
    {
        if (length > Limits.TextLength)
        {
            throw new LimitException("text length", $"A string would be longer than {Limits.TextLength} characters");
        }
    }

    /// <summary>To be asked before a list or hash of this size is made.</summary>
    public void CheckListLength(long length)
    {
        if (length > Limits.ListLength)
        {
            throw new LimitException("list length", $"A list would have more than {Limits.ListLength} elements");
        }
    }
}
