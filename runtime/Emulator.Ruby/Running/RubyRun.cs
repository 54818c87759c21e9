using System.Text.RegularExpressions;
using Emulator.Ruby.Objects;
using NodaTime;

namespace Emulator.Ruby.Running;

/// <summary>
/// One evaluation: what it may use and what the world tells it. Not for two threads at once.
/// </summary>
/// <param name="clock">Tells <c>now</c> and measures the time limit.</param>
/// <param name="zone">The account's time zone, <c>Time.zone</c>, looked up when it is first asked for; the system zone is always UTC.</param>
/// <param name="random">Fills bytes for <c>uuid</c>, <c>random_bytes</c>, salts.</param>
public sealed class RubyRun(TimeProvider clock, Func<DateTimeZone> zone, RubyLimits limits, Action<Span<byte>> random)
{
    private const int StepsBetweenClockReadings = 1024;

    // What is smaller is seen at the next reading of the clock.
    private const int LargePiece = 4096;
    private const int ReferenceBytes = 8;
    private MemoryGauge _memory = new(limits.Memory);
    private long _start;
    private long _steps;
    private int _untilReading = StepsBetweenClockReadings;
    private int _depth;
    private RubyRegexp? _regexp;
    private string _subject = string.Empty;
    private Match? _found;
    private Dictionary<string, RubyObject>? _instanceVariables;

    private DateTimeZone? _zone;

    /// <summary>A run whose zone is known.</summary>
    public RubyRun(TimeProvider clock, DateTimeZone zone, RubyLimits limits, Action<Span<byte>> random)
        : this(clock, static () => DateTimeZone.Utc, limits, random) => _zone = zone;

    public TimeProvider Clock { get; } = clock;

    public DateTimeZone Zone => _zone ??= zone();

    public RubyLimits Limits { get; } = limits;

    /// <summary>The moment that <c>now</c> tells.</summary>
    public Instant Now => Instant.FromDateTimeOffset(Clock.GetUtcNow());

    /// <summary>What was matched last, for <c>$~</c> and its kin; null: nothing was, or the last look found nothing.</summary>
    public RubyMatch? LastMatch => _regexp is null || _found is null ? null : new RubyMatch(_regexp, new RubyString(_subject), _found);

    /// <summary>Calls of compiled code that are going on.</summary>
    internal int Depth => _depth;

    /// <summary>The tags of every <c>catch</c> that is going on, the innermost last.</summary>
    internal List<RubyObject> Caught { get; } = [];

    /// <summary>By name: those of the evaluation's self. Few sources have any.</summary>
    internal Dictionary<string, RubyObject> InstanceVariables => _instanceVariables ??= new(StringComparer.Ordinal);

    /// <summary>The error that is being rescued.</summary>
    public RubyError? LastError { get; set; }

    /// <summary>Remembers a look for a pattern: kept apart, as few sources ask.</summary>
    public Match? Remember(RubyRegexp regexp, string subject, Match? found)
    {
        (_regexp, _subject, _found) = (regexp, subject, found);
        return found;
    }

    public void Forget() => _found = null;

    public void FillRandom(Span<byte> bytes) => random(bytes);

    /// <summary>Counts a call or a turn of a loop; natives count their own long loops.</summary>
    public void Step()
    {
        if (--_untilReading == 0)
        {
            CheckLimits();
        }
    }

    // Once in a thousand steps, the first time too: most formulas end before, and reading the clock costs as much as they do.
    private void CheckLimits()
    {
        _untilReading = StepsBetweenClockReadings;
        _steps += StepsBetweenClockReadings;
        if (_steps > Limits.Steps)
        {
            throw new LimitException("steps", $"The evaluation took more than {Limits.Steps} steps");
        }

        _memory.Look();
        if (_steps == StepsBetweenClockReadings)
        {
            _start = Clock.GetTimestamp();
        }
        else if (Clock.GetElapsedTime(_start) > Limits.Time)
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

        if (length > LargePiece)
        {
            _memory.Announce(length * sizeof(char));
        }
    }

    /// <summary>To be asked before a list or hash of this size is made.</summary>
    public void CheckListLength(long length)
    {
        if (length > Limits.ListLength)
        {
            throw new LimitException("list length", $"A list would have more than {Limits.ListLength} elements");
        }

        if (length > LargePiece)
        {
            _memory.Announce(length * ReferenceBytes);
        }
    }
}
