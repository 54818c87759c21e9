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
        .Add("now", (run, _) => RubyTime.Local(run.Now))
        .Add("current", (run, _) => Clock.Now(run))
        .Add("at(seconds)", (_, _, seconds) => At(seconds))
        .Add("parse(text)", (run, _, text) => Parse(run, text))
        .Add("strptime(text, format)", (run, _, in arguments) => ToldMoment.Local(
            run,
            PatternTimeText.Read(arguments[0].ToText(), arguments[1].ToText()) ?? throw RubyErrors.Argument(
                $"invalid date or strptime format - `{arguments[0].ToText()}' `{arguments[1].ToText()}'")))
        .Add("utc(year, month = 1, day = 1, hour = 0, min = 0, sec = 0)", (_, _, in arguments) => RubyTime.Utc(Built(arguments)))
        .Alias("gm", "utc")
        .Add("local(year, month = 1, day = 1, hour = 0, min = 0, sec = 0)", (_, _, in arguments) => RubyTime.Local(Built(arguments)))
        .Alias("mktime", "local");

    private static readonly string[] NamesOfUtc = ["Z", "UTC", "GMT"];

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

        // A text that names UTC gives a time that names it too; unlike to_time.
        var moment = ToldMoment.Local(run, told);
        return given.Text.TrimEnd() is var end && NamesOfUtc.Any(name => end.EndsWith(name, StringComparison.OrdinalIgnoreCase))
            ? RubyTime.Utc(moment.Instant)
            : moment;
    }

    private static Instant Built(in Arguments arguments)
    {
        var parts = new long[6];
        for (var index = 0; index < parts.Length; index++)
        {
            var given = arguments.At(index);
            parts[index] = given is null or RubyNil ? index is 1 or 2 ? 1 : 0 : (long)System.Numerics.BigInteger.Max(-1, System.Numerics.BigInteger.Min(int.MaxValue, Amount.Whole(given)));
        }

        var isClock = parts[3] is >= 0 and <= 24 && parts[4] is >= 0 and <= 59 && parts[5] is >= 0 and <= 60;
        return isClock && CivilDay.Of(parts[0], parts[1], parts[2]) is { } day
            ? day.AtMidnight().InUtc().ToInstant() + Duration.FromSeconds((parts[3] * 3600) + (parts[4] * 60) + parts[5])
            : throw RubyErrors.Argument("argument out of range");
    }
}
