using NodaTime;

namespace Emulator.Ruby.Library.Times;

/// <summary>A day by its numbers, if there is such a day.</summary>
internal static class CivilDay
{
    /// <summary>Negative months and days count from the end, as in Date.new.</summary>
    public static LocalDate? Of(long year, long month, long day)
    {
        var (least, most) = (CalendarSystem.Iso.MinYear, CalendarSystem.Iso.MaxYear);
        month = month < 0 ? month + 13 : month;
        if (year < least || year > most || month is < 1 or > 12)
        {
            return null;
        }

        var days = CalendarSystem.Iso.GetDaysInMonth((int)year, (int)month);
        day = day < 0 ? day + days + 1 : day;
        return day >= 1 && day <= days ? new LocalDate((int)year, (int)month, (int)day) : null;
    }
}
