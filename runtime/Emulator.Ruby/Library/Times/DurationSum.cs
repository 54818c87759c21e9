using System.Numerics;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;
using NodaTime;

namespace Emulator.Ruby.Library.Times;

/// <summary>Steps a date or time by the parts of a duration, one after the other.</summary>
internal static class DurationSum
{
    /// <summary>As <c>since</c>: calendar parts move the clock hands, the others are elapsed time.</summary>
    public static RubyDay Since(RubyRun run, RubyDay start, RubyDuration duration, int sign)
    {
        if (duration.Parts.Count == 0)
        {
            return Elapse(run, start, Signed(duration.Seconds, sign));
        }

        return duration.Parts.Aggregate(start, (day, part) => DurationUnit.IsCalendar(part.Key)
            ? Advance(run, day, new Dictionary<string, RubyObject> { [part.Key] = Signed(part.Value, sign) })
            : Elapse(run, day, Amount.Multiply(Signed(part.Value, sign), RubyInteger.Of(DurationUnit.Seconds[part.Key]))));
    }

    /// <summary>As <c>+</c>: a zoned time moves its clock hands by all parts when one of them is a calendar part.</summary>
    public static RubyDay Plus(RubyRun run, RubyDay start, RubyDuration duration, int sign)
    {
        if (start is not RubyZonedTime zoned || !duration.Parts.Any(part => DurationUnit.IsCalendar(part.Key)))
        {
            return Since(run, start, duration, sign);
        }

        var wall = RubyTime.Utc(zoned.Stamp.LocalDateTime.InUtc().ToInstant());
        return CalendarGuard.Within(() => zoned.AtWall(((RubyMoment)Since(run, wall, duration, sign)).Stamp.LocalDateTime));
    }

    /// <summary>Elapsed seconds later; a Date starts at midnight in the account's zone.</summary>
    public static RubyMoment Elapse(RubyRun run, RubyDay start, RubyObject seconds)
    {
        var moment = start as RubyMoment ?? TimeZones.Midnight(start.Day, run.Zone);
        var nanoseconds = Amount.Nanoseconds(seconds);
        return CalendarGuard.Within(() => moment.AtInstant(moment.Instant + Duration.FromNanoseconds(nanoseconds)));
    }

    /// <summary>As <c>advance(months: 1, days: 2, hours: 3)</c>.</summary>
    public static RubyDay Advance(RubyRun run, RubyDay start, IReadOnlyDictionary<string, RubyObject> parts)
    {
        RubyObject Part(string unit) => parts.GetValueOrDefault(unit) is { } value and not RubyNil ? value : RubyInteger.Of(0);
        var weeks = Part("weeks");
        var days = Amount.Add(Part("days"), Amount.Multiply(weeks, RubyInteger.Of(7)));
        var whole = Amount.Whole(days);
        var moved = MoveDays(MoveMonths(start, (Amount.Whole(Part("years")) * 12) + Amount.Whole(Part("months"))), whole);
        if (start is not RubyMoment)
        {
            return moved;
        }

        var hours = Amount.Add(Part("hours"), Amount.Multiply(Amount.Add(days, RubyInteger.Of(-whole)), RubyInteger.Of(24)));
        var seconds = Amount.Add(
            Amount.Add(Part("seconds"), Amount.Multiply(Part("minutes"), RubyInteger.Of(60))),
            Amount.Multiply(hours, RubyInteger.Of(3600)));
        return Amount.IsZero(seconds) ? moved : Elapse(run, moved, seconds);
    }

    public static RubyDay MoveDays(RubyDay start, BigInteger days) =>
        days.IsZero ? start : CalendarGuard.Within(() => start.OnDay(start.Day.PlusDays(checked((int)days))));

    /// <summary>The day is cut to the month's last.</summary>
    public static RubyDay MoveMonths(RubyDay start, BigInteger months) =>
        months.IsZero ? start : CalendarGuard.Within(() => start.OnDay(start.Day.PlusMonths(checked((int)months))));

    private static RubyObject Signed(RubyObject amount, int sign) => sign < 0 ? Amount.Negate(amount) : amount;
}
