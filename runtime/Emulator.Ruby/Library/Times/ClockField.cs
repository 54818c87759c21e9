using NodaTime;

namespace Emulator.Ruby.Library.Times;

/// <summary>The strftime codes of the clock.</summary>
internal static class ClockField
{
    private const int NanosecondDigits = 9;

    public static string? Of(OffsetDateTime stamp, FormatCode code) => code.Letter switch
    {
        'H' => code.Padded(stamp.Hour, 2),
        'k' => code.Padded(stamp.Hour, 2, ' '),
        'I' => code.Padded(stamp.ClockHourOfHalfDay, 2),
        'l' => code.Padded(stamp.ClockHourOfHalfDay, 2, ' '),
        'M' => code.Padded(stamp.Minute, 2),
        'S' => code.Padded(stamp.Second, 2),
        'L' => Fraction(stamp, code.Width > 0 ? code.Width : 3),
        'N' => Fraction(stamp, code.Width > 0 ? code.Width : NanosecondDigits),
        's' => code.Padded(stamp.ToInstant().ToUnixTimeSeconds(), 1),
        'p' => code.Padded(stamp.Hour < 12 ? "AM" : "PM"),
        'P' => code.Padded(stamp.Hour < 12 ? "am" : "pm"),
        _ => null,
    };

    // Cut, never rounded.
    private static string Fraction(OffsetDateTime stamp, int digits) =>
        TimeFormat.Number(stamp.NanosecondOfSecond).PadLeft(NanosecondDigits, '0').PadRight(digits, '0')[..digits];
}
