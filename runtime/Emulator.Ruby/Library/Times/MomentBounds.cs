using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using NodaTime;

namespace Emulator.Ruby.Library.Times;

/// <summary>Where the day, hour and minute of a time begin and end.</summary>
internal static class MomentBounds
{
    public static void Define<T>(MethodTable<T> table)
        where T : RubyMoment
    {
        table
            .Add("beginning_of_day", self => self.DayStart())
            .Alias("at_beginning_of_day", "beginning_of_day").Alias("midnight", "beginning_of_day").Alias("at_midnight", "beginning_of_day")
            .Add("middle_of_day", self => self.AtWall(self.Day + LocalTime.Noon))
            .Alias("noon", "middle_of_day").Alias("midday", "middle_of_day").Alias("at_noon", "middle_of_day").Alias("at_midday", "middle_of_day").Alias("at_middle_of_day", "middle_of_day")
            .Add("end_of_day", self => self.DayEnd()).Alias("at_end_of_day", "end_of_day");
        Both(table, "hour", time => new LocalTime(time.Hour, 0), NodaConstants.NanosecondsPerHour);
        Both(table, "minute", time => new LocalTime(time.Hour, time.Minute), NodaConstants.NanosecondsPerMinute);
    }

    private static void Both<T>(MethodTable<T> table, string unit, Func<LocalTime, LocalTime> start, long length)
        where T : RubyMoment => table
        .Add($"beginning_of_{unit}", self => self.AtWall(self.Day + start(self.Stamp.TimeOfDay)))
        .Alias($"at_beginning_of_{unit}", $"beginning_of_{unit}")
        .Add($"end_of_{unit}", self => self.AtWall(self.Day + start(self.Stamp.TimeOfDay).PlusNanoseconds(length - 1)))
        .Alias($"at_end_of_{unit}", $"end_of_{unit}");
}
