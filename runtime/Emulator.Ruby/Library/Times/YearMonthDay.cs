namespace Emulator.Ruby.Library.Times;

/// <summary>Sorts three numbers into year, month and day: a long or quoted one is the year wherever it stands.</summary>
internal static class YearMonthDay
{
    public static ParsedTime Of(ParsedTime told, string? year, string? month, string? day)
    {
        if (year is not null && month is not null && day is null)
        {
            (year, month, day) = (null, year, month);
        }

        if (year is null && day is not null && IsYear(day))
        {
            (year, day) = (day, null);
        }

        if (year is not null && year.TrimStart('\'', '-', '+').Any(letter => !char.IsAsciiDigit(letter)))
        {
            (year, day) = (day, year);
        }

        if (month is not null && IsYear(month))
        {
            (year, month, day) = (month, day, year);
        }

        if (day is not null && IsYear(day))
        {
            (year, day) = (day, year);
        }

        return told with { Year = Number(year) ?? told.Year, Month = Number(month) ?? told.Month, Day = Number(day) is { } number ? Math.Abs(number) : told.Day };
    }

    private static bool IsYear(string digits) => digits[0] == '\'' || digits.TrimEnd('s', 't', 'n', 'd', 'r', 'h').Length > 2;

    private static int? Number(string? text) => text is null
        ? null
        : FreeTimeText.Number(new string([.. text.TrimStart('\'').TakeWhile(letter => char.IsAsciiDigit(letter) || letter is '-' or '+')]));
}
