using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using NodaTime;

namespace Emulator.Ruby.Library.Times;

/// <summary>As <c>change(hour: 3)</c>: what is finer than what was given becomes zero.</summary>
internal static class ChangedParts
{
    public static IReadOnlyDictionary<string, RubyObject> Of(RubyHash? keywords) =>
        keywords?.Pairs.ToDictionary(pair => pair.Key.ToText(), pair => pair.Value) ?? [];

    public static RubyDay Date(RubyDay self, IReadOnlyDictionary<string, RubyObject> parts) =>
        self.OnDay(Day(self.Day, parts, new RubyException("Date::Error", "invalid date")));

    public static RubyMoment Moment(RubyMoment self, IReadOnlyDictionary<string, RubyObject> parts)
    {
        var error = RubyErrors.Argument("argument out of range");
        var stamp = self.Stamp;
        var hasHour = parts.ContainsKey("hour");
        var hasMinute = hasHour || parts.ContainsKey("min");
        var hasSecond = hasMinute || parts.ContainsKey("sec");
        var hour = Part(parts, "hour", stamp.Hour);
        var minute = Part(parts, "min", hasHour ? 0 : stamp.Minute);
        var second = Part(parts, "sec", hasMinute ? 0 : stamp.Second);
        var nanosecond = parts.TryGetValue("nsec", out _)
            ? Part(parts, "nsec", 0)
            : parts.TryGetValue("usec", out var micro) ? (long)(Amount.Nanoseconds(micro) / 1_000_000) : hasSecond ? 0 : stamp.NanosecondOfSecond;
        if (hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 59 || nanosecond is < 0 or > 999_999_999)
        {
            throw error;
        }

        var clock = new LocalTime((int)hour, (int)minute, (int)second).PlusNanoseconds(nanosecond);
        var (year, month, day) = (Part(parts, "year", self.Day.Year), Part(parts, "month", self.Day.Month), Part(parts, "day", self.Day.Day));

        // A day that its month does not have runs over into the next, as in Time.new.
        var first = day is >= 1 and <= 31 ? CivilDay.Of(year, month, 1) ?? throw error : throw error;
        var wall = first.PlusDays((int)day - 1) + clock;
        return parts.TryGetValue("offset", out var offset)
            ? new RubyTime(wall.WithOffset(Offset.FromSeconds(ZoneText.Seconds(offset.ToText()) ?? throw error)))
            : CalendarGuard.Within(() => self.AtWall(wall));
    }

    private static LocalDate Day(LocalDate day, IReadOnlyDictionary<string, RubyObject> parts, RubyException error)
    {
        var (year, month) = (Part(parts, "year", day.Year), Part(parts, "month", day.Month));
        return CivilDay.Of(year, month, Part(parts, "day", day.Day)) ?? throw error;
    }

    private static long Part(IReadOnlyDictionary<string, RubyObject> parts, string name, long usual) =>
        parts.TryGetValue(name, out var value) ? (long)System.Numerics.BigInteger.Min(int.MaxValue, System.Numerics.BigInteger.Max(int.MinValue, Amount.Whole(value))) : usual;
}
