using System.Text.RegularExpressions;
using Emulator.Ruby.Objects;
using NodaTime;

namespace Emulator.Ruby.Running;

/// <summary>
/// One evaluation in its world: what it has used so far and what it remembers. Made for each, so it is small: what few
/// evaluations need is made when they do. Not for two threads at once.
/// </summary>
public sealed class RubyRun(RubyWorld world)
{
    // What is smaller is seen at the next look at the limits.
    private const int LargePiece = 4096;
    private const int ReferenceBytes = 8;
    private LimitWatch? _watch;
    private RunMemory? _memory;
    private int _untilLook = LimitWatch.StepsBetweenLooks;
    private int _depth;

    public TimeProvider Clock => world.Clock;

    public DateTimeZone Zone => _memory?.Zone?.Zone ?? world.Zone;

    /// <summary>As <c>Time.zone</c>: the account's zone, or the one that the source set.</summary>
    public RubyZone NamedZone
    {
        get => _memory?.Zone ?? new RubyZone(world.Zone.Id, world.Zone);
        set => Memory.Zone = value;
    }

    public RubyLimits Limits => world.Limits;

    /// <summary>The moment that <c>now</c> tells.</summary>
    public Instant Now => Instant.FromDateTimeOffset(Clock.GetUtcNow());

    /// <summary>Calls of compiled code that are going on.</summary>
    internal int Depth => _depth;

    /// <summary>What was matched last, for <c>$~</c> and its kin; null: nothing was, or the last look found nothing.</summary>
    public RubyMatch? LastMatch => _memory?.LastMatch;

    /// <summary>The error that is being rescued.</summary>
    public RubyError? LastError
    {
        get => _memory?.LastError;
        set => Memory.LastError = value;
    }

    /// <summary>The tags of every <c>catch</c> that is going on, the innermost last.</summary>
    internal List<RubyObject> Caught => Memory.Caught;

    /// <summary>By name: those of the evaluation's self.</summary>
    internal Dictionary<string, RubyObject> InstanceVariables => Memory.InstanceVariables;

    private RunMemory Memory => _memory ??= new();

    private LimitWatch Watch => _watch ??= new(world);

    /// <summary>Remembers a look for a pattern.</summary>
    public Match? Remember(RubyRegexp regexp, string subject, Match? found)
    {
        Memory.Keep(regexp, subject, found);
        return found;
    }

    public void Forget() => _memory?.Forget();

    public void FillRandom(Span<byte> bytes) => world.FillRandom(bytes);

    /// <summary>Counts a call or a turn of a loop; natives count their own long loops.</summary>
    public void Step()
    {
        if (--_untilLook == 0)
        {
            _untilLook = LimitWatch.StepsBetweenLooks;
            Watch.Look();
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
            Watch.Announce(length * sizeof(char));
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
            Watch.Announce(length * ReferenceBytes);
        }
    }
}
