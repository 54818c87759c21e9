using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using NodaTime;

namespace Emulator.Ruby.Library.Times;

/// <summary>Where a day's week, month, quarter and year begin and end: a Date of a Date, a time of a time.</summary>
internal static class DayBounds
{
    public static void Define<T>(MethodTable<T> table)
        where T : RubyDay
    {
        Both(table, "month", day => Month(day, day.Month), day => MonthEnd(Month(day, day.Month)));
        Both(table, "quarter", day => Month(day, Quarter(day)), day => MonthEnd(Month(day, Quarter(day) + 2)));
        Both(table, "year", day => Month(day, 1), day => MonthEnd(Month(day, 12)));
        table
            .Add("beginning_of_week(first = :monday)", (_, self, in arguments) => WeekStart(self, arguments.At(0)))
            .Alias("at_beginning_of_week", "beginning_of_week")
            .Add("end_of_week(first = :monday)", (_, self, in arguments) =>
                WeekEnd(self, arguments.At(0)))
            .Alias("at_end_of_week", "end_of_week")
            .Add("monday", self => WeekStart(self, null))
            .Add("sunday", self => DurationSum.MoveDays(WeekStart(self, null), 6).DayEnd());
    }

    private static void Both<T>(MethodTable<T> table, string unit, Func<LocalDate, LocalDate> first, Func<LocalDate, LocalDate> last)
        where T : RubyDay => table
        .Add($"beginning_of_{unit}", self => CalendarGuard.Within(() => self.OnDay(first(self.Day)).DayStart()))
        .Alias($"at_beginning_of_{unit}", $"beginning_of_{unit}")
        .Add($"end_of_{unit}", self => CalendarGuard.Within(() => self.OnDay(last(self.Day)).DayEnd()))
        .Alias($"at_end_of_{unit}", $"end_of_{unit}");

    private static RubyDay WeekStart(RubyDay self, RubyObject? first)
    {
        var back = DayStepping.Modulo(DateField.Weekday(self.Day) - (first is null ? 1 : DayStepping.Weekday(first)));
        return CalendarGuard.Within(() => DurationSum.MoveDays(self, -back).DayStart());
    }

    private static RubyDay WeekEnd(RubyDay self, RubyObject? first)
    {
        var start = WeekStart(self, first);
        return CalendarGuard.Within(() => DurationSum.MoveDays(start, 6).DayEnd());
    }

    private static LocalDate Month(LocalDate day, int month) => new(day.Year, month, 1);

    private static LocalDate MonthEnd(LocalDate day) => day.With(DateAdjusters.EndOfMonth);

    private static int Quarter(LocalDate day) => day.Month - ((day.Month + 2) % 3);
}
