using System.Numerics;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;
using NodaTime;

namespace Emulator.Ruby.Library.Times;

/// <summary>Methods of the class Time; connectors call them, formulas know no constants.</summary>
internal static class TimeClassMethods
{
    public static void Define(MethodTable<RubyClass> table) => table
        .Add("now(in: nil)", (run, _, in arguments) => arguments.Keyword("in") is { } zone and not RubyNil ? InZone(run.Now, zone) : RubyTime.Local(run.Now))
        .Add("current", (run, _) => Clock.Now(run))
        .Add("zone", (run, _) => run.NamedZone)
        .Add("zone=(zone)", (run, _, zone) => run.NamedZone = TimeZones.Known(run, zone))
        .Add("use_zone(zone, &block)", UseZone)
        .Add("find_zone!(zone)", (run, _, zone) => TimeZones.Known(run, zone))
        .Add("days_in_month(month, year = nil)", (run, _, in arguments) => RubyInteger.Of(CalendarSystem.Iso.GetDaysInMonth(
            arguments.At(1) is { } and not RubyNil ? (int)Amount.Whole(arguments[1]) : Clock.Now(run).Stamp.Year, (int)Amount.Whole(arguments[0]))))
        .Add("days_in_year(year = nil)", (run, _, in arguments) => RubyInteger.Of(CalendarSystem.Iso.GetDaysInYear(
            arguments.At(0) is { } and not RubyNil ? (int)Amount.Whole(arguments[0]) : Clock.Now(run).Stamp.Year)))
        .Add("find_zone(name)", (RubyClass _, RubyObject name) => TimeZones.Named(name.ToText()) is { } zone ? new RubyZone(name.ToText(), zone) : RubyNil.Instance)
        .Add("new(year = nil, month = 1, day = 1, hour = 0, min = 0, sec = 0, offset = nil, in: nil)", (run, _, in arguments) => New(run, arguments))
        .Add("iso8601(text)", (run, _, text) => text is RubyString given && given.Text.Contains('T', StringComparison.Ordinal)
            ? Parse(run, text)
            : throw RubyErrors.Argument($"invalid xmlschema format: {text.Inspect()}"))
        .Alias("xmlschema", "iso8601")
        .Add("httpdate(text)", (run, _, text) => Parse(run, text)).Alias("rfc2822", "httpdate")
        .Add("at(seconds, part = 0, unit = :microsecond, in: nil)", (_, _, in arguments) => At(arguments))
        .Add("parse(text)", (run, _, text) => Parse(run, text))
        .Add("strptime(text, format)", (run, _, in arguments) => Kept(
            run,
            PatternTimeText.Read(arguments[0].ToText(), arguments[1].ToText()) ?? throw RubyErrors.Argument(
                $"invalid date or strptime format - `{arguments[0].ToText()}' `{arguments[1].ToText()}'"),
            arguments[0].ToText()))
        .Add("utc(year, month = 1, day = 1, hour = 0, min = 0, sec = 0)", (_, _, in arguments) => RubyTime.Utc(Built(arguments)))
        .Alias("gm", "utc")
        .Add("local(year, month = 1, day = 1, hour = 0, min = 0, sec = 0)", (_, _, in arguments) => RubyTime.Local(Built(arguments)))
        .Alias("mktime", "local");

    private static readonly string[] NamesOfUtc = ["Z", "UTC", "GMT"];

    private static RubyTime At(in Arguments arguments)
    {
        var time = At(arguments[0]);
        if (arguments.At(1) is { } part)
        {
            var scale = arguments.At(2)?.ToText() switch
            {
                null or "microsecond" or "usec" => 1000,
                "millisecond" => 1_000_000,
                "nanosecond" or "nsec" => 1,
                var unit => throw RubyErrors.Argument($"unexpected unit: {unit}"),
            };
            time = RubyTime.Local(time.Instant + Duration.FromNanoseconds((double)Amount.Nanoseconds(part) * scale / 1e9));
        }

        var zone = arguments.Keyword("in");
        return zone is null or RubyNil ? time : InZone(time.Instant, zone);
    }

    private static RubyTime InZone(Instant instant, RubyObject zone) => NamesOfUtc.Contains(zone.ToText(), StringComparer.Ordinal)
        ? RubyTime.Utc(instant)
        : new RubyTime(instant.WithOffset(Offset.FromSeconds(ZoneText.Seconds(zone.ToText()) ?? 0)));

    private static RubyObject UseZone(RubyRun run, RubyClass self, in Arguments arguments)
    {
        var before = run.NamedZone;
        run.NamedZone = TimeZones.Known(run, arguments[0]);
        try
        {
            return arguments.RequiredBlock.Call(run, Arguments.None);
        }
        finally
        {
            run.NamedZone = before;
        }
    }

    internal static RubyTime At(RubyObject seconds)
    {
        var nanoseconds = seconds is RubyMoment moment
            ? (moment.Instant - Instant.FromUnixTimeTicks(0)).ToBigNanoseconds()
            : Amount.Nanoseconds(seconds);
        return CalendarGuard.Within(() => RubyTime.Local(Instant.FromUnixTimeTicks(0) + Duration.FromNanoseconds(nanoseconds)));
    }

    private static RubyTime Parse(RubyRun run, RubyObject text)
    {
        if (text is not RubyString given)
        {
            throw RubyErrors.NoConversion(text, "String");
        }

        var told = FreeTimeText.Read(given.Text);
        if (!told.HasMoment)
        {
            throw RubyErrors.Argument($"no time information in {given.Inspect()}");
        }

        return Kept(run, told, given.Text);
    }

    // A text that names UTC gives a time that names it too, and any offset is kept; unlike to_time.
    private static RubyTime Kept(RubyRun run, ParsedTime told, string text)
    {
        var moment = ToldMoment.Local(run, told);
        return text.TrimEnd() is var end && told.Offset is not null && NamesOfUtc.Any(name => end.EndsWith(name, StringComparison.OrdinalIgnoreCase))
            ? RubyTime.Utc(moment.Instant)
            : told.Offset is { } seconds && Math.Abs(seconds) < 64800 ? new RubyTime(moment.Instant.WithOffset(Offset.FromSeconds(seconds))) : moment;
    }

    private static RubyTime New(RubyRun run, in Arguments arguments)
    {
        if (arguments.At(0) is null or RubyNil)
        {
            return RubyTime.Local(run.Now);
        }

        var offset = (arguments.At(6) ?? arguments.Keyword("in")) is { } given and not RubyNil
            ? given is RubyInteger ? (int)Amount.Whole(given) : ZoneText.Seconds(given.ToText()) ?? throw RubyErrors.Argument($"\"+HH:MM\", \"-HH:MM\", \"UTC\" or \"A\"..\"I\",\"K\"..\"Z\" expected for utc_offset: {given.ToText()}")
            : 0;
        return new RubyTime(Wall(arguments).WithOffset(Offset.FromSeconds(offset)));
    }

    // Time.utc('2024', '01', '02') is as good as with numbers.
    private static RubyObject Number(RubyObject part) => part is not RubyString text ? part
        : BigInteger.TryParse(text.Text, out var number) ? RubyInteger.Of(number)
        : throw RubyErrors.Argument($"invalid value for Integer(): {text.Inspect()}");

    private static Instant Built(in Arguments arguments) => Wall(arguments).InUtc().ToInstant();

    /// <summary>Year, month, day, hour, minute, second with its fraction; a day that its month does not have runs over.</summary>
    internal static LocalDateTime Wall(in Arguments arguments)
    {
        var parts = new long[6];
        for (var index = 0; index < parts.Length; index++)
        {
            var given = arguments.At(index);
            parts[index] = given is null or RubyNil ? index is 1 or 2 ? 1 : 0 : (long)BigInteger.Max(-1, BigInteger.Min(int.MaxValue, index == 1 && given is RubyString name && EnglishNames.Find(EnglishNames.Months, name.Text) is >= 0 and var month ? month + 1 : Amount.Whole(Number(given))));
        }

        if (parts[1] is < 1 or > 12)
        {
            throw RubyErrors.Argument(parts[1] is 0 or 13 or 14 or 15 ? "mon out of range" : "argument out of range");
        }

        var isClock = parts[3] is >= 0 and <= 24 && parts[4] is >= 0 and <= 59 && parts[5] is >= 0 and <= 60 && parts[2] is >= 1 and <= 31;
        if (!isClock || CivilDay.Of(parts[0], parts[1], 1) is not { } first)
        {
            throw RubyErrors.Argument("argument out of range");
        }

        var seconds = arguments.At(5) is RubyFloat or RubyRational ? Amount.Nanoseconds(arguments[5]) : parts[5] * 1_000_000_000;
        return first.PlusDays((int)parts[2] - 1).AtMidnight()
            .PlusSeconds((parts[3] * 3600) + (parts[4] * 60)).PlusNanoseconds((long)seconds);
    }
}
