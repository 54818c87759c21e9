namespace Emulator.Ruby.Lexing;

/// <summary><c>%w[] %W[] %i[] %I[] %q() %Q() %r{} %()</c>, from behind the percent sign.</summary>
internal static class PercentLexer
{
    /// <summary>True when a literal and not a remainder begins here.</summary>
    public static bool Begins(SourceText source, bool expectsValue)
    {
        var kind = source.Peek(1);
        return kind is 'w' or 'W' or 'i' or 'I' or 'q' or 'Q' or 'r' or 's' or 'x'
            ? !char.IsAsciiLetterOrDigit(source.Peek(2)) && source.Peek(2) is not (' ' or '=' or '\n' or '\0')
            : expectsValue && kind is '(' or '[' or '{' or '<' or '|' or '!';
    }

    public static Token Read(SourceText source, bool hasSpace, int depth)
    {
        var start = source.Position;
        var kind = char.IsAsciiLetter(source.Peek(1)) ? source.Peek(1) : 'Q';
        source.Position += char.IsAsciiLetter(source.Peek(1)) ? 2 : 1;
        var open = source.Current;
        source.Position++;
        var style = kind switch
        {
            'q' or 's' or 'w' or 'i' => StringStyle.Plain,
            'W' or 'I' => StringStyle.Words,
            'r' => StringStyle.Pattern,
            _ => StringStyle.Rich,
        };
        var pieces = StringLexer.Read(source, start, open, style, depth);
        var span = new SourceSpan(start, source.Position);
        return kind switch
        {
            'w' or 'W' or 'i' or 'I' => new Token(TokenKind.Words, span, kind is 'w' or 'W' ? "w" : "i", hasSpace, false, WordSplitter.Split(pieces)),
            'x' => new Token(TokenKind.Command, span, string.Empty, hasSpace, false, pieces),
            's' => new Token(TokenKind.QuotedSymbol, span, string.Empty, hasSpace, false, pieces),
            'r' => new Token(TokenKind.Regexp, span, RegexpOptions.Read(source), hasSpace, false, pieces),
            _ => new Token(TokenKind.String, span, string.Empty, hasSpace, false, pieces),
        };
    }
}
