using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Times;

/// <summary>What a clock tells about a time.</summary>
internal static class MomentReading
{
    public static void Define<T>(MethodTable<T> table)
        where T : RubyMoment
    {
        table
            .Add("hour", self => RubyInteger.Of(self.Stamp.Hour))
            .Add("min", self => RubyInteger.Of(self.Stamp.Minute))
            .Add("sec", self => RubyInteger.Of(self.Stamp.Second))
            .Add("usec", self => RubyInteger.Of(self.Stamp.NanosecondOfSecond / 1000))
            .Add("nsec", self => RubyInteger.Of(self.Stamp.NanosecondOfSecond))
            .Add("subsec", self => new RubyRational(self.Stamp.NanosecondOfSecond, 1_000_000_000))
            .Add("zone", self => self.ZoneName is { } name ? new RubyString(name) : RubyNil.Instance)
            .Add("utc_offset", self => RubyInteger.Of(self.Stamp.Offset.Seconds))
            .Alias("gmt_offset", "utc_offset").Alias("gmtoff", "utc_offset")
            .Add("formatted_offset", self => new RubyString(TimeFormat.Of(self, "%:z")))
            .Add("utc?", self => RubyBoolean.Of(self.IsUtc)).Alias("gmt?", "utc?")
            .Add("dst?", self => RubyBoolean.Of(self.IsDaylightSaving)).Alias("isdst", "dst?")
            .Add("to_i", self => RubyInteger.Of(self.Instant.ToUnixTimeSeconds()))
            .Alias("tv_sec", "to_i").Alias("tv_usec", "usec").Alias("tv_nsec", "nsec")
            .Add("ctime", self => new RubyString(TimeFormat.Of(self, "%a %b %e %H:%M:%S %Y"))).Alias("asctime", "ctime")
            .Add("to_r", Exact)
            .Add("to_f", self => new RubyFloat(Seconds(self)))
            .Add("to_a", Parts)
            .Add("seconds_until_end_of_day", self => RubyInteger.Of(86399 - (self.Stamp.TimeOfDay.NanosecondOfDay / 1_000_000_000)))
            .Add("seconds_since_midnight", self => new RubyFloat(MomentArithmetic.Seconds(self.Instant - self.DayStart().Instant)));
    }

    private static RubyList Parts(RubyMoment self)
    {
        var stamp = self.Stamp;
        int[] numbers = [stamp.Second, stamp.Minute, stamp.Hour, stamp.Day, stamp.Month, stamp.Year, DateField.Weekday(stamp.Date), stamp.DayOfYear];
        RubyObject zone = self.ZoneName is { } name ? new RubyString(name) : RubyNil.Instance;
        return new RubyList([.. numbers.Select(number => RubyInteger.Of(number)), RubyBoolean.Of(self.IsDaylightSaving), zone]);
    }

    private static RubyRational Exact(RubyMoment self) =>
        new((self.Instant - NodaTime.Instant.FromUnixTimeTicks(0)).ToBigNanoseconds(), 1_000_000_000);

    // Ruby makes a Float of the nanoseconds before it divides them; the last digit may tell.
    private static double Seconds(RubyMoment self) =>
        (double)(Int128)(self.Instant - NodaTime.Instant.FromUnixTimeTicks(0)).ToBigIntegerNanoseconds() / 1e9;
}
