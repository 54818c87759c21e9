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
    private const int MostColons = 3;

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
        'c' => Several(day, code, "%a %b %e %H:%M:%S %Y"),
        'D' or 'x' => Several(day, code, "%m/%d/%y"),
        'F' => Several(day, code, "%Y-%m-%d"),
        'T' or 'X' => Several(day, code, "%H:%M:%S"),
        'R' => Several(day, code, "%H:%M"),
        'r' => Several(day, code, "%I:%M:%S %p"),
        'v' => Several(day, code, "%e-%^b-%Y"),
        '+' when day is RubyDate or RubyDateTime => Several(day, code, "%a %b %e %H:%M:%S %Z %Y"),
        'n' => code.Padded("\n"),
        't' => code.Padded("\t"),
        '%' => code.Padded("%"),
        'Q' when day is RubyDate or RubyDateTime => code.Padded(day.Instant.ToUnixTimeMilliseconds(), 1),
        'z' when code.Colons > MostColons => null,
        'z' => ZoneField.Offset(day, code),
        // ActiveSupport puts a zoned time's name in for a bare %Z only.
        'Z' when day is RubyZonedTime && (code.Flags.Length > 0 || code.Width > 0) => string.Empty,
        'Z' => code.Padded(ZoneField.Name(day)),
        _ => DateField.Of(day.Day, code) ?? ClockField.Of(Stamp(day), code),
    };

    // A Time pads what stands for several codes even where it is told not to, a Date does not.
    private static string Several(RubyDay day, FormatCode code, string format) =>
        (day is RubyTime or RubyZonedTime ? code with { Flags = code.Flags.Replace("-", string.Empty, StringComparison.Ordinal) } : code).Padded(Of(day, format));

    private static OffsetDateTime Stamp(RubyDay day) =>
        day is RubyMoment moment ? moment.Stamp : day.Day.AtMidnight().WithOffset(Offset.Zero);

    internal static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
