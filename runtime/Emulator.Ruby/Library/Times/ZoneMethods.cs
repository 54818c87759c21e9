using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Times;

/// <summary>The methods of ActiveSupport::TimeZone: <c>Time.zone.now</c>, <c>Time.zone.parse(text)</c>.</summary>
internal static class ZoneMethods
{
    public static void Define(MethodTable<RubyZone> table) => table
        .Add("name", self => new RubyString(self.Name))
        .Add("to_s", (run, self) => new RubyString($"(GMT{Offset(run, self, ":")}) {self.Name}"))
        .Add("utc_offset", (run, self) => RubyInteger.Of(self.Zone.GetZoneInterval(run.Now).StandardOffset.Seconds))
        .Add("formatted_offset", (run, self) => new RubyString(Offset(run, self, ":")))
        .Add("now", (run, self) => new RubyZonedTime(run.Now.InZone(self.Zone)))
        .Add("tzinfo", self => new RubyZone(self.Zone.Id, self.Zone))
        .Add("identifier", self => new RubyString(self.Zone.Id))
        .Add("utc_to_local(time)", (_, self, time) => RubyTime.Utc(Moment(time).Instant.InZone(self.Zone).LocalDateTime.InUtc().ToInstant()))
        .Add("local_to_utc(time)", (_, self, time) => RubyTime.Utc(WallClock.In(self.Zone, Moment(time).Stamp.LocalDateTime).ToInstant()))
        .Add("today", (run, self) => Today(run, self, 0))
        .Add("tomorrow", (run, self) => Today(run, self, 1))
        .Add("yesterday", (run, self) => Today(run, self, -1))
        .Add("at(seconds)", (_, self, seconds) => new RubyZonedTime(TimeClassMethods.At(seconds).Instant.InZone(self.Zone)))
        .Add("local(year, month = 1, day = 1, hour = 0, min = 0, sec = 0)", (_, self, in arguments) =>
            new RubyZonedTime(WallClock.In(self.Zone, TimeClassMethods.Wall(arguments))))
        .Add("parse(text)", (run, self, text) => Parse(run, self, text))
        .Alias("iso8601", "parse")
        .Add("strptime(text, format)", (run, self, in arguments) => new RubyZonedTime(ToldMoment.InZone(
            run, PatternTimeText.Read(arguments[0].ToText(), arguments[1].ToText()) ?? throw RubyErrors.Argument("invalid date"), self.Zone)));

    public static void DefineOwn(MethodTable<RubyClass> table) => table
        .Add("[](name)", (run, _, zone) => Found(run, zone))
        .Alias("new", "[]")
        .Add("all", (run, _) => new RubyList(TimeZones.All(run)))
        .Add("find_tzinfo(name)", (run, _, name) => TimeZones.Known(run, name) is var zone ? new RubyZone(zone.Zone.Id, zone.Zone) : RubyNil.Instance);

    private static RubyMoment Moment(RubyObject time) => time as RubyMoment ?? throw RubyErrors.Type($"can't convert {time.Class.Name} into an exact number");

    private static RubyObject Found(RubyRun run, RubyObject zone) => zone is RubyString name && TimeZones.Named(name.Text) is null
        ? RubyNil.Instance
        : zone is RubyInteger or RubyFloat or RubyDuration && TimeZones.All(run).FirstOrDefault(one => one.Zone == TimeZones.Asked(run, zone)) is { } friendly ? friendly : TimeZones.Known(run, zone);

    private static RubyDate Today(RubyRun run, RubyZone self, int days) => new(run.Now.InZone(self.Zone).Date.PlusDays(days));

    private static RubyObject Parse(RubyRun run, RubyZone self, RubyObject text)
    {
        var told = FreeTimeText.Read(text is RubyString given ? given.Text : throw RubyErrors.NoConversion(text, "String"));
        return told == new ParsedTime() ? RubyNil.Instance : new RubyZonedTime(ToldMoment.InZone(run, told, self.Zone));
    }

    private static string Offset(RubyRun run, RubyZone self, string colon)
    {
        var standard = self.Zone.GetZoneInterval(run.Now).StandardOffset;
        return TimeFormat.Of(new RubyTime(run.Now.WithOffset(standard)), $"%{colon}z");
    }
}
