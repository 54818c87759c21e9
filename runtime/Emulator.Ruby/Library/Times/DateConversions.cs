using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using NodaTime;

namespace Emulator.Ruby.Library.Times;

/// <summary>A Date as a time.</summary>
internal static class DateConversions
{
    public static void Define(MethodTable<RubyDate> table)
    {
        table
            .Add("to_date", self => self)
            .Add("to_time(form = :local)", (_, self, in arguments) => arguments.At(0) switch
            {
                null or RubySymbol { Name: "local" } => RubyTime.Local(self.Instant),
                RubySymbol { Name: "utc" } => RubyTime.Utc(self.Instant),
                var form => throw RubyErrors.Argument($"Expected :local or :utc, got {form.Inspect()}."),
            })
            .Add("to_datetime", self => new RubyDateTime(self.Instant.WithOffset(Offset.Zero)))
            .Add("in_time_zone(zone = Time.zone)", (run, self, in arguments) => TimeZones.Asked(run, arguments.At(0)) is { } zone
                ? TimeZones.Midnight(self.Day, zone)
                : RubyTime.Local(self.Instant))
            .Add("beginning_of_day", (run, self) => TimeZones.Midnight(self.Day, run.Zone))
            .Alias("at_beginning_of_day", "beginning_of_day").Alias("midnight", "beginning_of_day").Alias("at_midnight", "beginning_of_day")
            .Add("middle_of_day", (run, self) => TimeZones.Midnight(self.Day, run.Zone).AtWall(self.Day + LocalTime.Noon))
            .Alias("noon", "middle_of_day").Alias("midday", "middle_of_day")
            .Add("end_of_day", (run, self) => TimeZones.Midnight(self.Day, run.Zone).DayEnd())
            .Alias("at_end_of_day", "end_of_day");
    }
}
