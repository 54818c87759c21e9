using Emulator.Ruby.Parsing;

namespace Emulator.Ruby.Lexing;

/// <summary>Escapes of double-quoted strings: <c>\n \t \u{1F600} \x41 \101</c> and their kin.</summary>
internal static class Escapes
{
    /// <summary>Reads behind the backslash: the text, or a byte beyond ASCII that only bytes can hold.</summary>
    public static (string Text, byte? Byte) Read(SourceText source)
    {
        var start = source.Position - 1;
        var letter = source.Current;
        source.Position++;
        switch (letter)
        {
            case 'u':
                return (Unicode(source, start), null);
            case 'x':
                return Byte(Digits(source, start, 16, 2, char.IsAsciiHexDigit));
            case >= '0' and <= '7':
                source.Position--;
                return Byte(Digits(source, start, 8, 3, digit => digit is >= '0' and <= '7'));
            case '\n':
                return (string.Empty, null);
            case 'C' when source.Current == '-':
                source.Position += 2;
                return (source.Text[source.Position - 1] == '?' ? "\u007f" : ((char)(source.Text[source.Position - 1] & 0x1f)).ToString(), null);
            case 'c' when char.IsAsciiLetter(source.Current):
                return (((char)(source.Text[source.Position++] & 0x1f)).ToString(), null);
            case 'M' when source.Current == '-' && char.IsAscii(source.Peek(1)) && source.Peek(1) is not ('\\' or '\0'):
                source.Position += 2;
                return (string.Empty, (byte)(source.Text[source.Position - 1] | 0x80));
            case 'c' or 'C' or 'M' when source.Current is '-' || letter == 'c':
                throw new SyntaxFailure(start, source.Position, $"The escape \\{letter} is not supported", "write the character as \\u{…}");
            default:
                return (Simple(letter).ToString(), null);
        }
    }

    private static char Simple(char letter) => letter switch
    {
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        's' => ' ',
        'e' => '\u001b',
        'a' => '\a',
        'b' => '\b',
        'f' => '\f',
        'v' => '\v',
        _ => letter,
    };

    private static (string Text, byte? Byte) Byte(int code) =>
        code < 0x80 ? (((char)code).ToString(), null) : (string.Empty, (byte)code);

    private static int Digits(SourceText source, int start, int radix, int most, Func<char, bool> isDigit)
    {
        var first = source.Position;
        while (source.Position - first < most && isDigit(source.Current))
        {
            source.Position++;
        }

        return source.Position == first
            ? throw new SyntaxFailure(start, source.Position, "An escape without digits")
            : Convert.ToInt32(source.Text[first..source.Position], radix);
    }

    private static string Unicode(SourceText source, int start)
    {
        if (source.Current != '{')
        {
            var first = source.Position;
            var code = Digits(source, start, 16, 4, char.IsAsciiHexDigit);
            return source.Position - first == 4 ? Rune(source, start, code) : throw Bad(source, start);
        }

        source.Position++;
        var text = string.Empty;
        while (source.Current != '}')
        {
            while (source.Current is ' ' or '\t')
            {
                source.Position++;
            }

            if (source.Current != '}')
            {
                text += Rune(source, start, Digits(source, start, 16, 6, char.IsAsciiHexDigit));
            }
        }

        source.Position++;
        return text;
    }

    private static string Rune(SourceText source, int start, int code) =>
        System.Text.Rune.IsValid(code) ? new System.Text.Rune(code).ToString() : throw Bad(source, start);

    private static SyntaxFailure Bad(SourceText source, int start) =>
        new(start, source.Position, "This is no Unicode character", "write \\u and four hexadecimal digits, or \\u{…}");
}
