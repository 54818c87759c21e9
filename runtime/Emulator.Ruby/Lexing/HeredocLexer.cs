using Emulator.Ruby.Parsing;

namespace Emulator.Ruby.Lexing;

/// <summary>
/// <c>&lt;&lt;~NAME</c>, <c>&lt;&lt;-NAME</c>, <c>&lt;&lt;NAME</c>: the body stands on the lines below; the rest of the opening line
/// is read first.
/// </summary>
internal sealed class HeredocLexer(SourceText source, int depth)
{
    public static bool Begins(SourceText source, bool expectsValue)
    {
        var sign = source.Peek(2) is '~' or '-' ? 1 : 0;
        var first = source.Peek(2 + sign);
        return sign == 1 || expectsValue
            ? SourceText.IsNameStart(first) || first is '"' or '\''
            : char.IsAsciiLetterUpper(first) || first is '"' or '\'';
    }

    public Token Read(bool hasSpace)
    {
        var start = source.Position;
        var mode = source.Peek(2) is '~' or '-' ? source.Peek(2) : ' ';
        source.Position += mode == ' ' ? 2 : 3;
        var quote = source.Current is '"' or '\'' ? source.Current : '\0';
        source.Position += quote == '\0' ? 0 : 1;
        var nameStart = source.Position;
        while (quote == '\0' ? SourceText.IsNamePart(source.Current) : source.Current != quote && source.Current is not ('\n' or '\0'))
        {
            source.Position++;
        }

        if (quote != '\0' && source.Current != quote)
        {
            throw new SyntaxFailure(start, source.Position, $"The name of the text that begins here has no end: expected {quote}");
        }

        var name = source.Text[nameStart..source.Position];
        source.Position += quote == '\0' ? 0 : 1;
        var after = source.Position;
        source.Position = source.HeredocEnd >= 0 ? source.HeredocEnd : source.NextLine(after);
        source.HeredocEnd = -1;
        var pieces = Body(start, name, mode, quote == '\'' ? StringStyle.Plain : StringStyle.Rich);
        source.HeredocEnd = source.Position;
        source.Position = after;
        return new Token(TokenKind.String, new SourceSpan(start, after), string.Empty, hasSpace, false, pieces);
    }

    private IReadOnlyList<StringPiece> Body(int start, string name, char mode, StringStyle style)
    {
        var lines = new List<(int Start, int End)>();
        var position = source.Position;
        while (true)
        {
            if (position >= source.End)
            {
                throw new SyntaxFailure(start, source.End, $"The text that begins here has no end: expected a line {name}");
            }

            var next = source.NextLine(position);
            var line = source.Text.AsSpan(position, next - position).TrimEnd("\r\n");
            if ((mode == ' ' ? line : line.TrimStart(" \t")).SequenceEqual(name))
            {
                var pieces = Pieces(lines, mode == '~' ? Indent(lines) : 0, style);
                source.Position = next;
                return pieces;
            }

            lines.Add((position, next));
            position = next;
        }
    }

    private int Indent(List<(int Start, int End)> lines) => lines
        .Select(line => source.Text[line.Start..line.End])
        .Select(text => string.IsNullOrWhiteSpace(text) ? int.MaxValue : text.Length - text.TrimStart(' ', '\t').Length)
        .DefaultIfEmpty(0)
        .Min();

    private IReadOnlyList<StringPiece> Pieces(List<(int Start, int End)> lines, int indent, StringStyle style)
    {
        var pieces = new PieceBuilder(lines.Count > 0 ? lines[0].Start : source.Position);
        foreach (var (lineStart, lineEnd) in lines)
        {
            source.Position = Math.Max(source.Position, lineStart);
            for (var skipped = 0; skipped < indent && source.Position < lineEnd && source.Current is ' ' or '\t'; skipped++)
            {
                source.Position++;
            }

            while (source.Position < lineEnd)
            {
                StringLexer.Step(source, pieces, style, '\0', '\0', depth);
            }

            // A heredoc within this one, opened in an interpolation, stands on the lines below.
            source.SkipHeredocs();
        }

        return pieces.Finish(source.Position);
    }
}
