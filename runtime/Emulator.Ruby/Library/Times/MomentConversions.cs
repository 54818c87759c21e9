using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Times;

/// <summary>The same moment elsewhere, or its day.</summary>
internal static class MomentConversions
{
    public static void Define<T>(MethodTable<T> table)
        where T : RubyMoment
    {
        table
            .Add("to_date", self => new RubyDate(self.Day))
            .Add("to_time", self => self is RubyTime { IsUtc: true } ? self : RubyTime.Local(self.Instant))
            .Add("to_datetime", self => new RubyDateTime(self.Stamp))
            .Add("getutc", self => RubyTime.Utc(self.Instant))
            .Alias("getgm", "getutc")

            // A Time turns itself to UTC, as Ruby's does; a pill's stays what the recipe shows.
            .Add("utc", self => self is RubyTime { IsPill: false } time ? time.BecomeUtc() : RubyTime.Utc(self.Instant))
            .Alias("gmtime", "utc")
            .Add("getlocal(offset = nil)", (_, self, in arguments) => Local(self, arguments.At(0)))
            .Add("localtime(offset = nil)", (_, self, in arguments) => Local(self, arguments.At(0)) is var local && self is RubyTime { IsPill: false } time ? time.BecomeLocal(local.Stamp.Offset) : local)
            .Add("in_time_zone(zone = Time.zone)", (run, self, in arguments) => TimeZones.Asked(run, arguments.At(0)) is { } zone
                ? new RubyZonedTime(self.Instant.InZone(zone))
                : self is RubyZonedTime ? RubyTime.Utc(self.Instant) : self);
    }

    private static RubyTime Local(RubyMoment self, RubyObject? offset) =>
        offset is not (null or RubyNil) && ZoneText.Seconds(offset.ToText()) is { } seconds && Math.Abs(seconds) < 64800
            ? new RubyTime(self.Instant.WithOffset(NodaTime.Offset.FromSeconds(seconds)))
            : RubyTime.Local(self.Instant);
}
