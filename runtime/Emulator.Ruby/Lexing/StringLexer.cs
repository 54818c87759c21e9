using Emulator.Ruby.Parsing;

namespace Emulator.Ruby.Lexing;

/// <summary>
/// Quoted text of every kind, from behind its opening sign to its closing one. Brackets of one kind nest.
/// </summary>
internal static class StringLexer
{
    public static IReadOnlyList<StringPiece> Read(SourceText source, int start, char open, StringStyle style, int depth)
    {
        var close = Closing(open);
        var nesting = 0;
        if (TryReadPlain(source, open, close) is { } plain)
        {
            return plain;
        }

        var pieces = new PieceBuilder(source.Position);
        while (!source.IsAtEnd)
        {
            var letter = source.Current;
            if (letter == close && nesting == 0)
            {
                var read = pieces.Finish(source.Position);
                source.Position++;
                return read;
            }

            nesting += letter == close ? -1 : letter == open && open != close ? 1 : 0;
            Step(source, pieces, style, open, close, depth);
        }

        throw new SyntaxFailure(start, source.End, $"The text that begins here has no end: expected {close}");
    }

    // Nearly all texts hold neither escapes nor interpolations nor their own brackets nor ends of lines of two signs.
    private static IReadOnlyList<StringPiece>? TryReadPlain(SourceText source, char open, char close)
    {
        var start = source.Position;
        var rest = source.Text.AsSpan(start, source.End - start);
        var length = rest.IndexOfAny([open, close, '\\', '#', '\r']);
        if (length < 0 || rest[length] != close)
        {
            return null;
        }

        source.Position += length + 1;
        return length == 0 ? [] : [new StringPiece(new SourceSpan(start, start + length), rest[..length].ToString())];
    }

    /// <summary>One character, escape or interpolation.</summary>
    public static void Step(SourceText source, PieceBuilder pieces, StringStyle style, char open, char close, int depth)
    {
        var letter = source.Current;
        if (letter == '\\')
        {
            Escape(source, pieces, style, open, close);
        }
        else if (letter == '#' && source.Peek(1) == '{' && style != StringStyle.Plain)
        {
            var start = source.Position;
            source.Position += 2;
            var tokens = new Lexer(source, depth + 1).ReadInterpolation(start);
            pieces.Add(start, source.Position, tokens);
        }
        else if (letter == '#' && style != StringStyle.Plain && BeginsVariable(source))
        {
            var start = source.Position++;
            var tokens = new Lexer(source, depth + 1).ReadVariable();
            pieces.Add(start, source.Position, tokens);
        }
        else if (letter == '\r' && source.Peek(1) == '\n')
        {
            // The end of a line is one sign in Ruby, whatever the file has.
            source.Position++;
        }
        else
        {
            pieces.Add(letter);
            source.Position++;
        }
    }

    // "#@name" and "#$1" need no braces.
    private static bool BeginsVariable(SourceText source) => source.Peek(1) switch
    {
        '@' => SourceText.IsNameStart(source.Peek(2)),
        '$' => source.Peek(2) is '~' or '&' or '`' or '\'' or '!' or (>= '1' and <= '9'),
        _ => false,
    };

    private static void Escape(SourceText source, PieceBuilder pieces, StringStyle style, char open, char close)
    {
        source.Position += source.Peek(1) == '\r' && source.Peek(2) == '\n' ? 2 : 1;
        var next = source.Current;
        if (source.IsAtEnd)
        {
            pieces.Add('\\');
            return;
        }

        switch (style)
        {
            case StringStyle.Plain:
                pieces.Add(next == '\\' || next == open || next == close ? next.ToString() : "\\" + next);
                source.Position++;
                break;
            case StringStyle.Pattern:
                pieces.Add(next == '/' ? "/" : "\\" + next);
                source.Position++;
                break;
            default:
                var (text, one) = Escapes.Read(source);
                if (one is { } beyond)
                {
                    pieces.Add(beyond);
                }
                else
                {
                    pieces.Add(style == StringStyle.Words && string.IsNullOrWhiteSpace(text) ? "\\" + text : text);
                }

                break;
        }
    }

    public static char Closing(char open) => open switch
    {
        '(' => ')',
        '[' => ']',
        '{' => '}',
        '<' => '>',
        _ => open,
    };
}
