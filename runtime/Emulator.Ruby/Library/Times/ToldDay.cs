using Emulator.Ruby.Errors;
using Emulator.Ruby.Running;
using NodaTime;
using NodaTime.Calendars;

namespace Emulator.Ruby.Library.Times;

/// <summary>Which day a text told; what it left out comes from today.</summary>
internal static class ToldDay
{
    public static RubyException Invalid() => new("Date::Error", "invalid date");

    public static LocalDate Of(RubyRun run, ParsedTime told)
    {
        var today = run.Now.InUtc().Date;
        if (told.Epoch is { } epoch)
        {
            return CalendarGuard.Within(() => Instant.FromUnixTimeSeconds(epoch).InUtc().Date);
        }

        if (told.DayOfYear is { } ordinal)
        {
            var year = told.Year ?? today.Year;
            return CivilDay.Of(year, 1, 1) is { } first && ordinal >= 1 && ordinal <= CalendarSystem.Iso.GetDaysInYear(year)
                ? first.PlusDays(ordinal - 1)
                : throw Invalid();
        }

        if (told.Week is { } week)
        {
            return OfWeek(told.WeekYear ?? WeekYearRules.Iso.GetWeekYear(today), week, told.WeekDay ?? 1);
        }

        if (told.Year is null && told.Month is null && told.Day is null)
        {
            return told.Weekday is { } weekday ? today.PlusDays(weekday - DateField.Weekday(today)) : throw Invalid();
        }

        var month = told.Month ?? (told.Year is null ? today.Month : 1);
        return CivilDay.Of(told.Year ?? today.Year, month, told.Day ?? 1) ?? throw Invalid();
    }

    private static LocalDate OfWeek(int year, int week, int day) =>
        year is > 0 and < 9999 && week >= 1 && week <= WeekYearRules.Iso.GetWeeksInWeekYear(year) && day is >= 1 and <= 7
            ? WeekYearRules.Iso.GetLocalDate(year, week, (IsoDayOfWeek)day)
            : throw Invalid();
}
