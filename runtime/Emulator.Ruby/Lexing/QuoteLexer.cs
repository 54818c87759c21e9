using Emulator.Ruby.Parsing;

namespace Emulator.Ruby.Lexing;

/// <summary>What a sign opens that is no operator there: strings, patterns, symbols, heredocs, characters.</summary>
internal sealed class QuoteLexer(SourceText source, TokenList tokens, int depth)
{
    private readonly HeredocLexer _heredocs = new(source, depth);

    /// <summary>False when the sign is an operator.</summary>
    public bool TryRead(char letter)
    {
        switch (letter)
        {
            case '"' or '\'':
                Text(letter);
                return true;
            case '/' when tokens.ExpectsValue || tokens.MayBeginArgument(1):
                Pattern();
                return true;
            case '%' when (tokens.ExpectsValue || tokens.MayBeginArgument(1) || PercentLexer.BeginsWords(source, tokens)) && PercentLexer.Begins(source, expectsValue: true):
                tokens.Add(PercentLexer.Read(source, tokens.HasSpace, depth));
                return true;
            case '<' when source.Peek(1) == '<' && tokens.Last?.Is("class") != true && (tokens.ExpectsValue || tokens.MayBeginArgument(2)) && HeredocLexer.Begins(source, tokens.ExpectsValue):
                tokens.Add(_heredocs.Read(tokens.HasSpace));
                return true;
            case ':' when source.Peek(1) is '"' or '\'' && (tokens.ExpectsValue || tokens.MayBeginArgument(1)):
                QuotedSymbol();
                return true;
            case ':' when (tokens.ExpectsValue || tokens.MayBeginSymbol) && SymbolLexer.Length(source) is > 0 and var length:
                Named(TokenKind.Symbol, 1 + length);
                return true;
            case '?' when (tokens.ExpectsValue || tokens is { HasSpace: true, Last: { Kind: TokenKind.Identifier, Text: [.., '?'] } }) && !char.IsWhiteSpace(source.Peek(1)) && source.Peek(1) != '\0' && !IsPillBehind():
                return TryCharacter();
            case '$' when source.Peek(1) is '~' or '&' or '`' or '\'' or '!' or (>= '1' and <= '9'):
                Named(TokenKind.Global, char.IsAsciiDigit(source.Peek(1)) && char.IsAsciiDigit(source.Peek(2)) ? 3 : 2);
                return true;
            case '$' when SourceText.IsNameStart(source.Peek(1)):
                Named(TokenKind.Global, 1 + NameLength(1));
                return true;
            case '$' when source.Peek(1) is '/' or '\\' or ',' or ';' or '.' or '_' or '0' or '*' or '$' or '?' or ':' or '"' or '@' or '<' or '>' or '+' or '=' or '\\':
                Named(TokenKind.Global, 2);
                return true;
            case '$' when source.Peek(1) == '-' && SourceText.IsNamePart(source.Peek(2)):
                Named(TokenKind.Global, 3);
                return true;
            case '`' when !tokens.IsBehindDot:
                Command();
                return true;
            case '@' when SourceText.IsNameStart(source.Peek(1)):
                Named(TokenKind.InstanceVariable, 1 + NameLength(1));
                return true;
            case '@' when source.Peek(1) == '@' && SourceText.IsNameStart(source.Peek(2)):
                Named(TokenKind.ClassVariable, 2 + NameLength(2));
                return true;
            case '@' or '$':
                throw new SyntaxFailure(source.Position, source.Position + 1, $"'{letter}' has no name behind it");
            default:
                return false;
        }
    }

    private void Command()
    {
        var start = source.Position++;
        tokens.Add(TokenKind.Command, start, string.Empty, StringLexer.Read(source, start, '`', StringStyle.Rich, depth));
    }

    private void Text(char quote)
    {
        var start = source.Position++;
        var pieces = StringLexer.Read(source, start, quote, Style(quote), depth);
        var isLabel = source.Current == ':' && source.Peek(1) != ':';
        source.Position += isLabel ? 1 : 0;
        tokens.Add(isLabel ? TokenKind.StringLabel : TokenKind.String, start, string.Empty, pieces);
        tokens.Ternaries -= isLabel && tokens.Ternaries > 0 ? 1 : 0;
    }

    private void Pattern()
    {
        var start = source.Position++;
        var pieces = StringLexer.Read(source, start, '/', StringStyle.Pattern, depth);
        var options = RegexpOptions.Read(source);
        tokens.Add(TokenKind.Regexp, start, options, pieces);
    }

    private void QuotedSymbol()
    {
        var start = source.Position++;
        var quote = source.Current;
        source.Position++;
        tokens.Add(TokenKind.QuotedSymbol, start, string.Empty, StringLexer.Read(source, start, quote, Style(quote), depth));
    }

    // Of the name that stands so many signs ahead.
    private int NameLength(int signs)
    {
        var length = 0;
        while (SourceText.IsNamePart(source.Peek(signs + length)))
        {
            length++;
        }

        return length;
    }

    // The name is what stands behind the sign.
    private void Named(TokenKind kind, int length)
    {
        var start = source.Position;
        source.Position += length;
        tokens.Add(kind, start, source.Text[(start + 1)..source.Position], null);
    }

    // ?a and ?\n are texts of one character; "x ?abc" is none.
    private bool TryCharacter()
    {
        var start = source.Position++;
        var pieces = new PieceBuilder(source.Position);
        if (char.IsSurrogatePair(source.Current, source.Peek(1)))
        {
            pieces.Add(source.Current);
            source.Position++;
        }

        StringLexer.Step(source, pieces, source.Current == '\\' ? StringStyle.Rich : StringStyle.Plain, '\0', '\0', depth);
        if (SourceText.IsNamePart(source.Current))
        {
            source.Position = start;
            return false;
        }

        tokens.Add(TokenKind.String, start, string.Empty, pieces.Finish(source.Position));
        return true;
    }

    private static StringStyle Style(char quote) => quote == '"' ? StringStyle.Rich : StringStyle.Plain;

    // x.present? ?_('a') : 'b' is a choice: the pill is what an export writes as _dp(…), which no character can be.
    private bool IsPillBehind() => source.Peek(1) == '_' && source.Peek(2) == '(';
}
