using NodaTime;
using NodaTime.Calendars;

namespace Emulator.Ruby.Library.Times;

/// <summary>The strftime codes of the calendar.</summary>
internal static class DateField
{
    public static string? Of(LocalDate day, FormatCode code) => code.Letter switch
    {
        'Y' => code.Padded(day.Year, day.Year < 0 ? 5 : 4),
        'C' => code.Padded(Floor(day.Year, 100), 2),
        'y' => code.Padded(day.Year - (100 * Floor(day.Year, 100)), 2),
        'm' => code.Padded(day.Month, 2),
        'B' => code.Padded(EnglishNames.Months[day.Month - 1]),
        'b' or 'h' => code.Padded(EnglishNames.Months[day.Month - 1][..3]),
        'd' => code.Padded(day.Day, 2),
        'e' => code.Padded(day.Day, 2, ' '),
        'j' => code.Padded(day.DayOfYear, 3),
        'A' => code.Padded(EnglishNames.Days[Weekday(day)]),
        'a' => code.Padded(EnglishNames.Days[Weekday(day)][..3]),
        'u' => code.Padded((int)day.DayOfWeek, 1),
        'w' => code.Padded(Weekday(day), 1),
        'G' => code.Padded(WeekYearRules.Iso.GetWeekYear(day), 4),
        'g' => code.Padded(((WeekYearRules.Iso.GetWeekYear(day) % 100) + 100) % 100, 2),
        'V' => code.Padded(WeekYearRules.Iso.GetWeekOfWeekYear(day), 2),
        'U' => code.Padded((day.DayOfYear + 6 - Weekday(day)) / 7, 2),
        'W' => code.Padded((day.DayOfYear + 6 - ((Weekday(day) + 6) % 7)) / 7, 2),
        _ => null,
    };

    /// <summary>Sunday is 0.</summary>
    public static int Weekday(LocalDate day) => (int)day.DayOfWeek % 7;

    private static int Floor(int number, int by) => (int)Math.Floor((double)number / by);
}
