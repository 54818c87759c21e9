using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Times;

/// <summary>Days, weeks, months and years on and back.</summary>
internal static class DayStepping
{
    private const int MonthsOfQuarter = 3;
    private const int MonthsOfYear = 12;

    public static void Define<T>(MethodTable<T> table)
        where T : RubyDay
    {
        Pair(table, "day", DurationSum.MoveDays, 1);
        Pair(table, "month", DurationSum.MoveMonths, 1);
        Pair(table, "year", DurationSum.MoveMonths, MonthsOfYear);
        Pair(table, "quarter", DurationSum.MoveMonths, MonthsOfQuarter);
        Distance(table, "days", DurationSum.MoveDays, 1);
        Distance(table, "weeks", DurationSum.MoveDays, 7);
        Distance(table, "months", DurationSum.MoveMonths, 1);
        Distance(table, "years", DurationSum.MoveMonths, MonthsOfYear);
        table
            .Add("tomorrow", self => DurationSum.MoveDays(self, 1))
            .Add("yesterday", self => DurationSum.MoveDays(self, -1))
            .Alias("last_month", "prev_month").Alias("last_year", "prev_year").Alias("last_quarter", "prev_quarter")
            .Add("next_week(weekday = :monday)", (_, self, in arguments) => Week(self, 7, arguments.At(0)))
            .Add("prev_week(weekday = :monday)", (_, self, in arguments) => Week(self, -7, arguments.At(0)))
            .Alias("last_week", "prev_week")
            .Add("next_occurring(weekday)", (self, day) =>
                DurationSum.MoveDays(self, 1 + Modulo(Weekday(day) - DateField.Weekday(self.Day) - 1)))
            .Add("prev_occurring(weekday)", (self, day) =>
                DurationSum.MoveDays(self, -1 - Modulo(DateField.Weekday(self.Day) - Weekday(day) - 1)));
    }

    /// <summary>The number of a weekday's symbol, Sunday 0.</summary>
    public static int Weekday(RubyObject day) =>
        Array.FindIndex(EnglishNames.Days, name => name.Equals(day.ToText(), StringComparison.OrdinalIgnoreCase)) is >= 0 and var number
            ? number
            : throw new RubyException("KeyError", $"key not found: {day.Inspect()}");

    public static int Modulo(int days) => ((days % 7) + 7) % 7;

    private static void Pair<T>(MethodTable<T> table, string unit, Func<RubyDay, System.Numerics.BigInteger, RubyDay> move, int size)
        where T : RubyDay
    {
        table.Add($"next_{unit}(count = 1)", (_, self, in arguments) => move(self, size * Count(arguments.At(0))));
        table.Add($"prev_{unit}(count = 1)", (_, self, in arguments) => move(self, -size * Count(arguments.At(0))));
    }

    private static void Distance<T>(MethodTable<T> table, string units, Func<RubyDay, System.Numerics.BigInteger, RubyDay> move, int size)
        where T : RubyDay
    {
        table.Add($"{units}_since(count)", (self, count) => move(self, size * Count(count)));
        table.Add($"{units}_ago(count)", (self, count) => move(self, -size * Count(count)));
    }

    private static System.Numerics.BigInteger Count(RubyObject? count) => count switch
    {
        null => 1,
        _ when Amount.IsNumber(count) => Amount.Whole(count),
        _ => throw RubyErrors.Type("expected numeric"),
    };

    private static RubyDay Week(RubyDay self, int days, RubyObject? weekday)
    {
        var monday = days - Modulo(DateField.Weekday(self.Day) - 1);
        var wanted = weekday is null ? 0 : Modulo(Weekday(weekday) - 1);
        return CalendarGuard.Within(() => DurationSum.MoveDays(self, monday + wanted).DayStart());
    }
}
