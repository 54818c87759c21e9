using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;
using NodaTime;

namespace Emulator.Ruby.Library.Times;

/// <summary>Which moment a text told; without an offset it is a wall time of the zone asked.</summary>
internal static class ToldMoment
{
    /// <summary>In the system zone, UTC.</summary>
    public static RubyTime Local(RubyRun run, ParsedTime told) => RubyTime.Local(InZone(run, told, DateTimeZone.Utc).ToInstant());

    public static ZonedDateTime InZone(RubyRun run, ParsedTime told, DateTimeZone zone) => CalendarGuard.Within(() =>
    {
        if (told.Epoch is { } epoch)
        {
            return Instant.FromUnixTimeSeconds(epoch).PlusNanoseconds(told.Nanosecond ?? 0).InZone(zone);
        }

        var wall = Wall(run, told, zone);
        return told.Offset is { } offset
            ? (wall.InUtc().ToInstant() - Duration.FromSeconds(offset)).InZone(zone)
            : WallClock.In(zone, wall);
    });

    private static LocalDateTime Wall(RubyRun run, ParsedTime told, DateTimeZone zone)
    {
        var (hour, minute, second) = (told.Hour ?? 0, told.Minute ?? 0, told.Second ?? 0);
        if (hour > 24 || (hour == 24 && (minute > 0 || second > 0)))
        {
            throw RubyErrors.Argument("hour out of range");
        }

        if (minute > 59 || second > 60)
        {
            throw RubyErrors.Argument(minute > 59 ? "min out of range" : "sec out of range");
        }

        var clock = Duration.FromSeconds((hour * 3600) + (minute * 60) + second) + Duration.FromNanoseconds(told.Nanosecond ?? 0);
        return (Day(run, told, zone).AtMidnight().InUtc().ToInstant() + clock).InUtc().LocalDateTime;
    }

    // A day that its month does not have runs over into the next, as Time.new does up to the 31st.
    private static LocalDate Day(RubyRun run, ParsedTime told, DateTimeZone zone)
    {
        var today = run.Now.InZone(zone).Date;
        if (told.Year is null && told.Month is null && told.Day is null)
        {
            return today;
        }

        // Ruby's own reading takes today's day where ActiveSupport's zones take the first.
        var day = told.Day ?? (zone == DateTimeZone.Utc ? today.Day : 1);
        var month = told.Month ?? today.Month;
        if (month is < 1 or > 12)
        {
            throw RubyErrors.Argument(month is >= 0 and <= 15 ? "mon out of range" : "argument out of range");
        }

        return day is >= 1 and <= 31 && CivilDay.Of(told.Year ?? today.Year, month, 1) is { } first
            ? first.PlusDays(day - 1)
            : throw RubyErrors.Argument("argument out of range");
    }
}
