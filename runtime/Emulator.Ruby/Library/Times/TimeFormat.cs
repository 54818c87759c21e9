using System.Globalization;
using System.Text;
using Emulator.Ruby.Objects;
using NodaTime;

namespace Emulator.Ruby.Library.Times;

/// <summary>
/// strftime: <c>%</c>, flags (<c>- _ 0 ^ #</c>), a width, colons, a code. Names are English, unknown codes stay as
/// written (formulas.md section 7).
/// </summary>
internal static class TimeFormat
{
    public const int WidestField = 1024;

    public static string Of(RubyDay day, string format)
    {
        var text = new StringBuilder();
        for (var index = 0; index < format.Length;)
        {
            if (format[index] == '%' && FormatCode.Read(format, index) is { } code && Field(day, code) is { } field)
            {
                text.Append(field);
                index = code.End;
            }
            else
            {
                text.Append(format[index++]);
            }
        }

        return text.ToString();
    }

    private static string? Field(RubyDay day, FormatCode code) => code.Letter switch
    {
        'c' => code.Padded(Of(day, "%a %b %e %H:%M:%S %Y")),
        'D' or 'x' => code.Padded(Of(day, "%m/%d/%y")),
        'F' => code.Padded(Of(day, "%Y-%m-%d")),
        'T' or 'X' => code.Padded(Of(day, "%H:%M:%S")),
        'R' => code.Padded(Of(day, "%H:%M")),
        'r' => code.Padded(Of(day, "%I:%M:%S %p")),
        'v' => code.Padded(Of(day, "%e-%^b-%Y")),
        '+' when day is RubyDate or RubyDateTime => code.Padded(Of(day, "%a %b %e %H:%M:%S %Z %Y")),
        'n' => code.Padded("\n"),
        't' => code.Padded("\t"),
        '%' => code.Padded("%"),
        'Q' when day is RubyDate or RubyDateTime => code.Padded(day.Instant.ToUnixTimeMilliseconds(), 1),
        'z' => ZoneField.Offset(day, code),
        // ActiveSupport puts a zoned time's name in for a bare %Z only.
        'Z' when day is RubyZonedTime && (code.Flags.Length > 0 || code.Width > 0) => string.Empty,
        'Z' => code.Padded(ZoneField.Name(day)),
        _ => DateField.Of(day.Day, code) ?? ClockField.Of(Stamp(day), code),
    };

    private static OffsetDateTime Stamp(RubyDay day) =>
        day is RubyMoment moment ? moment.Stamp : day.Day.AtMidnight().WithOffset(Offset.Zero);

    internal static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
