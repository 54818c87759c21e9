using NodaTime;

namespace Emulator.Ruby.Objects;

/// <summary>A moment in time with an offset: a Time or a zoned time.</summary>
public abstract class RubyMoment : RubyDay
{
    private protected RubyMoment()
    {
    }

    /// <summary>The moment as clocks at its place show it.</summary>
    public abstract OffsetDateTime Stamp { get; }

    /// <summary>True when it is UTC by name, not only by offset.</summary>
    public abstract bool IsUtc { get; }

    public abstract bool IsDaylightSaving { get; }

    /// <summary><c>PST</c>, <c>UTC</c>, or null when the offset is all that is known.</summary>
    public abstract string? ZoneName { get; }

    public sealed override LocalDate Day => Stamp.Date;

    public sealed override Instant Instant => Stamp.ToInstant();

    /// <summary>The same kind and place with other clock hands.</summary>
    public abstract RubyMoment AtWall(LocalDateTime wall);

    /// <summary>The same kind and place at another moment.</summary>
    public abstract RubyMoment AtInstant(Instant instant);

    public sealed override RubyDay OnDay(LocalDate day) => AtWall(day + Stamp.TimeOfDay);

    public sealed override RubyDay DayStart() => AtWall(Day.AtMidnight());

    public sealed override RubyDay DayEnd() => AtWall(Day + LocalTime.MaxValue);

    public override bool IsSameKey(RubyObject other) => other is RubyMoment && IsEqualTo(other);
}
