using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Times;

/// <summary>The strftime codes of the zone: <c>%z %:z %::z %:::z %Z</c>.</summary>
internal static class ZoneField
{
    public static string Name(RubyDay day) => day is RubyMoment moment ? moment.ZoneName ?? string.Empty : "+00:00";

    public static string Offset(RubyDay day, FormatCode code)
    {
        var seconds = day is RubyMoment moment ? moment.Stamp.Offset.Seconds : 0;
        var sign = seconds < 0 ? "-" : "+";
        var (hours, minutes, rest) = (Math.Abs(seconds) / 3600, Math.Abs(seconds) / 60 % 60, Math.Abs(seconds) % 60);
        var tail = code.Colons switch
        {
            0 => $"{minutes:00}",
            1 => $":{minutes:00}",
            2 => $":{minutes:00}:{rest:00}",
            _ => rest > 0 ? $":{minutes:00}:{rest:00}" : minutes > 0 ? $":{minutes:00}" : string.Empty,
        };
        var room = Math.Max(code.Width - tail.Length - 1, 0);
        if (day is not (RubyTime or RubyZonedTime) && code.Flags.Contains('-', StringComparison.Ordinal))
        {
            // A Date heeds the flag here, a Time does not.
            return sign + TimeFormat.Number(hours).PadLeft(room, '0') + tail;
        }

        return code.Pad('0') == ' '
            ? (sign + TimeFormat.Number(hours)).PadLeft(Math.Max(room + 1, 3)) + tail
            : sign + TimeFormat.Number(hours).PadLeft(Math.Max(room, 2), '0') + tail;
    }
}
