using System.Globalization;

namespace Emulator.Ruby.Library.Regexps;

/// <summary>Escapes that mean a code point or a set, the same inside and outside of brackets; the backslash is read.</summary>
internal static class EscapeReader
{
    /// <summary>The set of <c>\w \d \s \h \p{…}</c> and their negations, or null when no such escape stands here.</summary>
    public static CodePointSet? Set(PatternReader reader)
    {
        var set = char.ToLowerInvariant(reader.Here) switch
        {
            'w' => NamedSets.AsciiWord,
            'd' => NamedSets.AsciiDigit,
            's' => NamedSets.AsciiSpace,
            'h' => NamedSets.HexDigit,
            _ => null,
        };
        if (set is not null)
        {
            return char.IsUpper(reader.Next()) ? set.Complement() : set;
        }

        return reader.Sees("p{") || reader.Sees("P{") ? Property(reader) : null;
    }

    /// <summary>The code points of <c>\n \x41 \u00e9 \u{1F600 41} \101 \cA</c> or of a letter that stands for itself.</summary>
    public static IReadOnlyList<int> Points(PatternReader reader)
    {
        if (reader.IsAtEnd)
        {
            throw reader.Bad("too short escape sequence");
        }

        var point = reader.NextPoint();
        return point switch
        {
            'n' => [10],
            't' => [9],
            'r' => [13],
            'f' => [12],
            'v' => [11],
            'a' => [7],
            'e' => [27],
            'x' => [Hex(reader, 2, 1)],
            'u' when reader.Take("{") => Listed(reader),
            'u' => [Hex(reader, 4, 4)],
            >= '0' and <= '7' => [Octal(reader)],
            'c' or 'C' or 'M' => throw RegexpErrors.Refused($"\\{(char)point}", reader.Source),
            _ => [point],
        };
    }

    private static CodePointSet Property(PatternReader reader)
    {
        var isNegated = reader.Next() == 'P';
        reader.Next();
        var name = reader.Until('}', "invalid character property name {p}");
        isNegated ^= name.StartsWith('^');
        var set = NamedSets.Property(name.TrimStart('^'))
            ?? throw reader.Bad($"invalid character property name {{{name}}}");
        return isNegated ? set.Complement() : set;
    }

    private static int Hex(PatternReader reader, int most, int least)
    {
        var digits = reader.While(char.IsAsciiHexDigit, most);
        return digits.Length >= least
            ? Point(reader, digits)
            : throw reader.Bad(most == 2 ? "invalid hex escape" : "invalid Unicode escape");
    }

    private static List<int> Listed(PatternReader reader)
    {
        var points = reader.Until('}', "invalid Unicode list").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return points.Length > 0 && points.All(point => point.Length <= 6 && point.All(char.IsAsciiHexDigit))
            ? [.. points.Select(point => Point(reader, point))]
            : throw reader.Bad("invalid Unicode list");
    }

    private static int Point(PatternReader reader, string digits)
    {
        var point = int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return point is <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF) ? point : throw reader.Bad("invalid Unicode range");
    }

    private static int Octal(PatternReader reader)
    {
        reader.Back(1);
        return Convert.ToInt32(reader.While(static letter => letter is >= '0' and <= '7', 3), 8) & 0xFF;
    }
}
