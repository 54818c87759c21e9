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
        .Add("[](name)", (RubyClass _, RubyObject name) => TimeZones.Named(name.ToText()) is { } zone ? new RubyZone(name.ToText(), zone) : RubyNil.Instance)
        .Alias("new", "[]");

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
