namespace Emulator.Ruby.Library.Times;

/// <summary>One directive of strftime, read.</summary>
/// <param name="Letter">The code.</param>
/// <param name="Flags">As written: <c>-</c> no padding, <c>_</c> blanks, <c>0</c> zeros, <c>^</c> upper case, <c>#</c> other case.</param>
/// <param name="Width">0 when none is given.</param>
/// <param name="Colons">Before <c>z</c>.</param>
/// <param name="End">Where the text goes on.</param>
internal sealed record FormatCode(char Letter, string Flags, int Width, int Colons, int End)
{
    /// <summary>Null when there is no directive of a bearable width here.</summary>
    public static FormatCode? Read(string format, int start)
    {
        var at = start + 1;
        while (at < format.Length && format[at] is '-' or '_' or '0' or '^' or '#')
        {
            at++;
        }

        var flags = format[(start + 1)..at];
        var width = 0;
        for (; at < format.Length && char.IsAsciiDigit(format[at]) && width <= TimeFormat.WidestField; at++)
        {
            width = (width * 10) + (format[at] - '0');
        }

        var colons = 0;
        for (; at < format.Length && format[at] == ':'; at++)
        {
            colons++;
        }

        if (at < format.Length && format[at] is 'E' or 'O' && at + 1 < format.Length)
        {
            at++;
        }

        return at < format.Length && width <= TimeFormat.WidestField && (colons == 0 || format[at] == 'z')
            ? new FormatCode(format[at], flags, width, colons, at + 1)
            : null;
    }

    /// <summary>True when the format ends within a directive, which a Time refuses and a Date writes as it is.</summary>
    public static bool IsCutOff(string format)
    {
        for (var at = 0; at < format.Length;)
        {
            if (format[at] == '%' && format.AsSpan(at + 1).TrimStart("-_0^#").TrimStart("0123456789").IsEmpty)
            {
                return true;
            }

            at = format[at] == '%' && Read(format, at) is { } code ? code.End : at + 1;
        }

        return false;
    }

    /// <summary>A text field: padded with blanks, in the case that the flags want.</summary>
    public string Padded(string text)
    {
        var cased = Cased(text);
        return Flags.Contains('-', StringComparison.Ordinal) ? cased : cased.PadLeft(Width, Pad(' '));
    }

    /// <summary>A number: zeros or blanks up to its usual width or the one that was asked for.</summary>
    public string Padded(long number, int width, char pad = '0')
    {
        var digits = TimeFormat.Number(Math.Abs(number));
        var sign = number < 0 ? "-" : string.Empty;
        if (Flags.Contains('-', StringComparison.Ordinal))
        {
            return sign + digits;
        }

        var wanted = Math.Max(Width > 0 ? Width : width, 1);
        return Pad(pad) == ' ' ? (sign + digits).PadLeft(wanted) : sign + digits.PadLeft(Math.Max(wanted - sign.Length, 0), '0');
    }

    /// <summary>The last of the padding flags decides.</summary>
    public char Pad(char usual) => Flags.LastOrDefault(flag => flag is '0' or '_') switch
    {
        '0' => '0',
        '_' => ' ',
        _ => usual,
    };

    // # turns names to capitals; AM, PM and zones, which are capitals already, turn small, whatever ^ says.
    private string Cased(string text)
    {
        var swaps = Flags.Contains('#', StringComparison.Ordinal);
        return swaps && (Letter is 'p' or 'Z') ? text.ToLowerInvariant()
            : Flags.Contains('^', StringComparison.Ordinal) || (swaps && Letter is not ('c' or '+')) ? text.ToUpperInvariant()
            : text;
    }
}
