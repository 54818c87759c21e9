using Emulator.Ruby.Calls;
using Emulator.Ruby.Library.Times;
using NodaTime;

namespace Emulator.Ruby.Objects;

/// <summary>
/// A moment with a fixed offset: a date_time pill, a <c>to_time</c> result. Two times of one moment are equal whatever
/// their offsets.
/// </summary>
/// <param name="moment">Up to nanoseconds.</param>
/// <param name="isUtc">True for UTC by name (<c>2020-01-02 03:04:05 UTC</c>), which prints unlike +00:00.</param>
/// <param name="isPill">True for a date_time pill, whose text is ISO with six fraction digits (formulas.md 2.4).</param>
public sealed class RubyTime(OffsetDateTime moment, bool isUtc = false, bool isPill = false) : RubyMoment
{
    private bool _isUtc = isUtc;

    public OffsetDateTime Moment { get; private set; } = moment;

    public override OffsetDateTime Stamp => Moment;

    public override bool IsUtc => _isUtc;

    public bool IsPill { get; } = isPill;

    public override bool IsDaylightSaving => false;

    // The system zone is UTC, so a local time without an offset of its own is there.
    public override string? ZoneName => IsUtc || (!IsPill && Moment.Offset == Offset.Zero) ? "UTC" : null;

    public override RubyClass Class => RubyClasses.Time;

    public static RubyTime Utc(Instant instant) => new(instant.WithOffset(Offset.Zero), isUtc: true);

    /// <summary>In the system zone, which is UTC but does not say so by name.</summary>
    public static RubyTime Local(Instant instant) => new(instant.WithOffset(Offset.Zero));

    /// <summary>Shows the same moment in UTC from now on; gives itself.</summary>
    public RubyTime BecomeUtc()
    {
        (Moment, _isUtc) = (Moment.ToInstant().WithOffset(Offset.Zero), true);
        return this;
    }

    /// <summary>Shows the same moment with that offset from now on; gives itself.</summary>
    public RubyTime BecomeLocal(Offset offset)
    {
        (Moment, _isUtc) = (Moment.ToInstant().WithOffset(offset), false);
        return this;
    }

    public override RubyMoment AtWall(LocalDateTime wall) => new RubyTime(wall.WithOffset(Moment.Offset), IsUtc);

    public override RubyMoment AtInstant(Instant instant) => new RubyTime(instant.WithOffset(Moment.Offset), IsUtc);

    public override string ToText() =>
        TimeFormat.Of(this, IsPill ? "%Y-%m-%dT%H:%M:%S.%6N%:z" : IsUtc ? "%Y-%m-%d %H:%M:%S UTC" : "%Y-%m-%d %H:%M:%S %z");

    public override string Inspect()
    {
        var fraction = Moment.NanosecondOfSecond == 0 ? string.Empty : TimeFormat.Of(this, ".%9N").TrimEnd('0');
        return TimeFormat.Of(this, "%Y-%m-%d %H:%M:%S") + fraction + (IsUtc ? " UTC" : TimeFormat.Of(this, " %z"));
    }
}
