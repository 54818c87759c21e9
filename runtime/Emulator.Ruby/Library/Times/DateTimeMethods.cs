using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;
using NodaTime;

namespace Emulator.Ruby.Library.Times;

/// <summary>The methods of DateTime: those of times, with sums in days.</summary>
internal static class DateTimeMethods
{
    public static void Define(MethodTable<RubyDateTime> table)
    {
        TimeMethods.DefineMoment(table);
        DayReading.DefineWeeks(table);
        table
            .Replace("+(other)", (run, self, other) => other is RubyDuration duration
                ? DurationSum.Plus(run, self, duration, 1)
                : Moved(self, other, 1))
            .Replace("-(other)", (run, self, other) => other switch
            {
                RubyDuration duration => DurationSum.Plus(run, self, duration, -1),
                RubyDay day => new RubyRational((self.Instant - day.Instant).ToBigNanoseconds(), NodaConstants.NanosecondsPerDay),
                _ => Moved(self, other, -1),
            })
            .Add(">>(months)", (self, months) => DurationSum.MoveMonths(self, Amount.Whole(months)))
            .Add("<<(months)", (self, months) => DurationSum.MoveMonths(self, -Amount.Whole(months)))
            .Add("new_offset(offset = 0)", (RubyRun _, RubyDateTime self, in Arguments arguments) => new RubyDateTime(self.Instant.WithOffset(
                arguments.At(0) is RubyString zone ? Offset.FromSeconds(ZoneText.Seconds(zone.Text) ?? 0)
                : arguments.At(0) is RubyRational days ? Offset.FromSeconds((int)(days.Numerator * 86400 / days.Denominator))
                : Offset.Zero)))
            .Add("next", self => DurationSum.MoveDays(self, 1)).Alias("succ", "next")
            .Add("offset", self => new RubyRational(self.Stamp.Offset.Seconds, 86_400))
            .Add("sec_fraction", self => new RubyRational(self.Stamp.NanosecondOfSecond, 1_000_000_000)).Alias("second_fraction", "sec_fraction")
            .Add("minute", self => RubyInteger.Of(self.Stamp.Minute))
            .Add("second", self => RubyInteger.Of(self.Stamp.Second));
    }

    public static void DefineOwn(MethodTable<RubyClass> table) => table
        .Add("now", (run, _) => new RubyDateTime(run.Now.WithOffset(Offset.Zero)))
        .Add("current", (run, _) => new RubyDateTime(Clock.Now(run).Stamp))
        .Add("parse(text)", (run, _, text) => Parse(run, text))
        .Add("iso8601(text)", (run, _, text) => Parse(run, text)).Alias("xmlschema", "iso8601").Alias("rfc3339", "iso8601").Alias("rfc2822", "iso8601").Alias("httpdate", "iso8601")
        .Add("strptime(text, format = '%FT%T%z')", (run, _, in arguments) => Told(
            run, PatternTimeText.Read(arguments[0].ToText(), arguments.At(1)?.ToText() ?? "%FT%T%z") ?? throw ToldDay.Invalid()))
        .Add("new(year = -4712, month = 1, day = 1, hour = 0, min = 0, sec = 0, offset = nil)", (_, _, in arguments) => Built(arguments))
        .Alias("civil", "new");

    /// <summary>The moment that a text told; nothing told of the day is an error.</summary>
    public static RubyDateTime Told(RubyRun run, ParsedTime told)
    {
        var offset = told.Offset is { } seconds && Math.Abs(seconds) < 64800 ? Offset.FromSeconds(seconds) : Offset.Zero;
        if (told.Epoch is null)
        {
            var day = ToldDay.Of(run, told);
            told = told with { Year = day.Year, Month = day.Month, Day = day.Day };
        }

        return new RubyDateTime(ToldMoment.Local(run, told).Instant.WithOffset(offset));
    }

    private static RubyDateTime Parse(RubyRun run, RubyObject text) =>
        Told(run, FreeTimeText.Read(text is RubyString given ? given.Text : throw RubyErrors.NoConversion(text, "String")));

    private static RubyDateTime Built(in Arguments arguments)
    {
        var wall = TimeClassMethods.Wall(arguments);
        var offset = arguments.At(6) is { } given and not RubyNil ? ZoneText.Seconds(given.ToText()) ?? 0 : 0;
        return new RubyDateTime(wall.WithOffset(Offset.FromSeconds(offset)));
    }

    private static RubyMoment Moved(RubyDateTime self, RubyObject days, int sign)
    {
        if (!Amount.IsNumber(days))
        {
            throw RubyErrors.Type("expected numeric");
        }

        var nanoseconds = Amount.Nanoseconds(Amount.Multiply(days, RubyInteger.Of(86400 * sign)));
        return CalendarGuard.Within(() => self.AtInstant(self.Instant + Duration.FromNanoseconds(nanoseconds)));
    }
}
