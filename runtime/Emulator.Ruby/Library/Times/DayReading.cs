using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using NodaTime;
using NodaTime.Calendars;

namespace Emulator.Ruby.Library.Times;

/// <summary>What a calendar tells about a date or time.</summary>
internal static class DayReading
{
    public static void Define<T>(MethodTable<T> table)
        where T : RubyDay
    {
        table
            .Add("year", self => RubyInteger.Of(self.Day.Year))
            .Add("month", self => RubyInteger.Of(self.Day.Month)).Alias("mon", "month")
            .Add("day", self => RubyInteger.Of(self.Day.Day)).Alias("mday", "day")
            .Add("wday", self => RubyInteger.Of(DateField.Weekday(self.Day)))
            .Add("yday", self => RubyInteger.Of(self.Day.DayOfYear))
            .Add("yweek", self => RubyInteger.Of(WeekYearRules.Iso.GetWeekOfWeekYear(self.Day)))
            .Add("on_weekend?", self => RubyBoolean.Of(IsWeekend(self.Day))).Alias("weekend?", "on_weekend?")
            .Add("on_weekday?", self => RubyBoolean.Of(!IsWeekend(self.Day))).Alias("weekday?", "on_weekday?")
            .Add("today?", (run, self) => RubyBoolean.Of(self.Day == Clock.Today(run).Day))
            .Add("tomorrow?", (run, self) => RubyBoolean.Of(self.Day == Clock.Today(run).Day.PlusDays(1)))
            .Add("yesterday?", (run, self) => RubyBoolean.Of(self.Day == Clock.Today(run).Day.PlusDays(-1)))
            .Add("next_day?", (run, self) => RubyBoolean.Of(self.Day == Clock.Today(run).Day.PlusDays(1)))
            .Add("prev_day?", (run, self) => RubyBoolean.Of(self.Day == Clock.Today(run).Day.PlusDays(-1)))
            .Add("past?", (run, self) => RubyBoolean.Of(self.CompareWith(Now(run, self)) < 0))
            .Add("future?", (run, self) => RubyBoolean.Of(self.CompareWith(Now(run, self)) > 0));
        for (var day = 0; day < EnglishNames.Days.Length; day++)
        {
            var weekday = day;
            table.Add($"{EnglishNames.Days[day].ToLowerInvariant()}?", self => RubyBoolean.Of(DateField.Weekday(self.Day) == weekday));
        }
    }

    /// <summary>What only a Date and a DateTime tell.</summary>
    public static void DefineWeeks<T>(MethodTable<T> table)
        where T : RubyDay => table
        .Add("cweek", self => RubyInteger.Of(WeekYearRules.Iso.GetWeekOfWeekYear(self.Day)))
        .Add("cwyear", self => RubyInteger.Of(WeekYearRules.Iso.GetWeekYear(self.Day)))
        .Add("cwday", self => RubyInteger.Of((int)self.Day.DayOfWeek))
        .Add("jd", self => RubyInteger.Of(JulianDay(self.Day)))
        .Add("ajd", self => new RubyRational(new System.Numerics.BigInteger(2 * JulianDay(self.Day)) - 1, 2))
        .Add("day_fraction", self => new RubyRational(self is RubyMoment moment ? moment.Stamp.NanosecondOfDay : 0, NodaConstants.NanosecondsPerDay))
        .Add("mjd", self => RubyInteger.Of(JulianDay(self.Day) - 2_400_001))
        .Add("ld", self => RubyInteger.Of(JulianDay(self.Day) - 2_299_160))
        .Add("leap?", self => RubyBoolean.Of(CalendarSystem.Iso.IsLeapYear(self.Day.Year)));

    // The number that astronomers give to the day.
    private static int JulianDay(LocalDate day) => NodaTime.Period.DaysBetween(new LocalDate(1970, 1, 1), day) + 2_440_588;

    private static bool IsWeekend(LocalDate day) => DateField.Weekday(day) is 0 or 6;

    private static RubyDay Now(Running.RubyRun run, RubyDay self) => self is RubyDate ? Clock.Today(run) : Clock.Now(run);
}
