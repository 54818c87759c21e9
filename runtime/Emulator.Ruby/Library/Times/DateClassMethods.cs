using System.Numerics;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;
using NodaTime;

namespace Emulator.Ruby.Library.Times;

/// <summary>Methods of the class Date; connectors call them, formulas know no constants.</summary>
internal static class DateClassMethods
{
    public static void Define(MethodTable<RubyClass> table)
    {
        DefineShared(table);
        DefineDays(table);
    }

    /// <summary>What Date and DateTime are asked alike.</summary>
    public static void DefineShared(MethodTable<RubyClass> table) => table
        .Add("valid_ordinal?(year, day)", (_, _, in arguments) => RubyBoolean.Of(Ordinal(arguments) is not null))
        .Add("leap?(year)", (RubyClass _, RubyObject year) => RubyBoolean.Of(CalendarSystem.Iso.IsLeapYear((int)Number(year, 0)))).Alias("gregorian_leap?", "leap?")
        .Add("valid_commercial?(year, week, day)", (_, _, in arguments) => RubyBoolean.Of(Commercial(arguments) is not null))
        .Add("valid_date?(year, month, day)", (_, _, in arguments) => RubyBoolean.Of(
            CivilDay.Of(Number(arguments[0], 0), Number(arguments[1], 0), Number(arguments[2], 0)) is not null)).Alias("valid_civil?", "valid_date?");

    private static void DefineDays(MethodTable<RubyClass> table) => table
        .Add("today", (run, _) => new RubyDate(run.Now.InUtc().Date))
        .Add("current", (run, _) => Clock.Today(run))
        .Add("tomorrow", (run, _) => DurationSum.MoveDays(Clock.Today(run), 1))
        .Add("yesterday", (run, _) => DurationSum.MoveDays(Clock.Today(run), -1))
        .Add("parse(text, comp = true)", (run, _, in arguments) => Parse(run, arguments[0]))
        .Add("strptime(text, format = '%F')", (run, _, in arguments) => new RubyDate(ToldDay.Of(
            run, PatternTimeText.Read(arguments[0].ToText(), arguments.At(1)?.ToText() ?? "%F") ?? throw ToldDay.Invalid())))
        .Add("iso8601(text)", (run, _, text) => text is RubyString given && given.Text.AsSpan().Trim().IndexOfAnyExcept(IsoSigns) < 0 ? Parse(run, text) : throw ToldDay.Invalid())
        .Alias("xmlschema", "iso8601").Alias("rfc3339", "iso8601")
        .Add("httpdate(text)", (run, _, text) => Parse(run, text)).Alias("rfc2822", "httpdate").Alias("rfc822", "httpdate")
        .Add("ordinal(year = -4712, day = 1)", (_, _, in arguments) => new RubyDate(Ordinal(arguments) ?? throw ToldDay.Invalid()))
        .Add("commercial(year = -4712, week = 1, day = 1)", (_, _, in arguments) => new RubyDate(Commercial(arguments) ?? throw ToldDay.Invalid()))
        .Add("jd(day = 0)", (_, _, in arguments) => new RubyDate(new LocalDate(1970, 1, 1).PlusDays((int)Math.Clamp(Number(arguments.At(0), 0) - DayOfEpoch, -2_500_000, 2_500_000))))
        .Add("new(year = -4712, month = 1, day = 1)", (_, _, in arguments) => Built(arguments)).Alias("civil", "new");

    // The number that astronomers give to 1970-01-01.
    private const int DayOfEpoch = 2_440_588;

    private static LocalDate? Ordinal(in Arguments arguments)
    {
        var (year, day) = (Number(arguments.At(0), -4712), Number(arguments.At(1), 1));
        if (CivilDay.Of(year, 1, 1) is not { } first)
        {
            return null;
        }

        var length = CalendarSystem.Iso.GetDaysInYear(first.Year);
        var place = day < 0 ? day + length + 1 : day;
        return place >= 1 && place <= length ? first.PlusDays((int)place - 1) : null;
    }

    private static LocalDate? Commercial(in Arguments arguments)
    {
        var (year, week, day) = (Number(arguments.At(0), -4712), Number(arguments.At(1), 1), Number(arguments.At(2), 1));
        if (year is < 1 or > 9999)
        {
            return null;
        }

        var weeks = NodaTime.Calendars.WeekYearRules.Iso.GetWeeksInWeekYear((int)year, CalendarSystem.Iso);
        var place = week < 0 ? week + weeks + 1 : week;
        var weekday = day < 0 ? day + 8 : day;
        return place >= 1 && place <= weeks && weekday is >= 1 and <= 7
            ? NodaTime.Calendars.WeekYearRules.Iso.GetLocalDate((int)year, (int)place, (IsoDayOfWeek)weekday, CalendarSystem.Iso)
            : null;
    }

    private static readonly System.Buffers.SearchValues<char> IsoSigns = System.Buffers.SearchValues.Create("0123456789-WTZ:+.");

    private static RubyDate Parse(RubyRun run, RubyObject text) => text is RubyString given
        ? new RubyDate(ToldDay.Of(run, FreeTimeText.Read(given.Text)))
        : throw RubyErrors.NoConversion(text, "String");

    private static RubyDate Built(in Arguments arguments) =>
        new(CivilDay.Of(Number(arguments.At(0), -4712), Number(arguments.At(1), 1), Number(arguments.At(2), 1)) ?? throw ToldDay.Invalid());

    private static long Number(RubyObject? value, long usual) =>
        value is null ? usual : (long)BigInteger.Max(int.MinValue, BigInteger.Min(int.MaxValue, Amount.Whole(value)));
}
