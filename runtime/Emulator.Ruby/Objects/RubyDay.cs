using Emulator.Ruby.Library.Times;
using NodaTime;

namespace Emulator.Ruby.Objects;

/// <summary>What stands on a calendar day: a Date, a Time, a zoned time.</summary>
public abstract class RubyDay : RubyObject
{
    private protected RubyDay()
    {
    }

    public abstract LocalDate Day { get; }

    /// <summary>Midnight UTC for a Date: what it is compared by.</summary>
    public abstract Instant Instant { get; }

    /// <summary>The same kind on another day, at the same time of day.</summary>
    public abstract RubyDay OnDay(LocalDate day);

    /// <summary>The first moment of the day; a Date is its own.</summary>
    public abstract RubyDay DayStart();

    /// <summary>The last nanosecond of the day; a Date is its own.</summary>
    public abstract RubyDay DayEnd();

    public override bool IsEqualTo(RubyObject other) => CompareWith(other) == 0;

    public override int KeyHash() => Instant.GetHashCode();

    /// <summary>By the moment; a number is a day by astronomers' count, as in Ruby.</summary>
    public override int? CompareWith(RubyObject other) => other switch
    {
        RubyDay that => Instant.CompareTo(that.Instant),
        RubyInteger or RubyFloat => Instant.ToJulianDate().CompareTo(Amount.Double(other)),
        _ => null,
    };
}
