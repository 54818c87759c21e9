using Emulator.Ruby.Parsing;

namespace Emulator.Ruby.Lexing;

/// <summary>
/// Source text to tokens, in one pass. What a sign means depends on what stands before it: <c>/</c> divides after a value
/// and opens a pattern elsewhere; blanks around a sign decide after a name, as in Ruby.
/// </summary>
internal sealed class Lexer
{
    private const int DeepestInterpolation = 20;
    private readonly SourceText _source;
    private readonly int _depth;
    private readonly HeredocLexer _heredocs;
    private readonly List<Token> _tokens = [];
    private int _ternaries;
    private bool _hasSpace;

    public Lexer(SourceText source, int depth = 0)
    {
        if (depth > DeepestInterpolation)
        {
            throw new SyntaxFailure(source.Position, source.Position, $"Interpolations are nested deeper than {DeepestInterpolation}");
        }

        (_source, _depth, _heredocs) = (source, depth, new HeredocLexer(source, depth));
    }

    /// <summary>Everything to the end.</summary>
    public List<Token> ReadAll()
    {
        while (SkipBlanks())
        {
            ReadOne();
        }

        return Finish();
    }

    /// <summary>From behind <c>#{</c> to the brace that closes it.</summary>
    public List<Token> ReadInterpolation(int start)
    {
        var braces = 0;
        while (SkipBlanks())
        {
            if (_source.Current == '}' && braces-- == 0)
            {
                var tokens = Finish();
                _source.Position++;
                return tokens;
            }

            braces += _source.Current == '{' ? 1 : 0;
            ReadOne();
        }

        throw new SyntaxFailure(start, _source.End, "The interpolation that begins here has no end: expected }");
    }

    private Token? Last => _tokens.Count > 0 ? _tokens[^1] : null;

    // A value must come next: at the start, behind an operator, an opening bracket, a word such as "if".
    private bool ExpectsValue => Last is not { } last || last.Kind switch
    {
        TokenKind.Newline or TokenKind.Label or TokenKind.StringLabel => true,
        TokenKind.Operator => last.Text is not (")" or "]" or "}"),
        TokenKind.Keyword => !Words.Values.Contains(last.Text),
        _ => false,
    };

    // "puts /a/", "puts -1": behind a name, a sign with a blank before it and none behind it begins an argument.
    private bool MayBeginArgument(int length) =>
        Last?.Kind == TokenKind.Identifier && _hasSpace && !char.IsWhiteSpace(_source.Peek(length)) && _source.Peek(length) != '=';

    private List<Token> Finish()
    {
        _tokens.Add(new Token(TokenKind.End, new SourceSpan(_source.Position, _source.Position), "the end"));
        return _tokens;
    }

    private bool SkipBlanks()
    {
        _hasSpace = false;
        while (!_source.IsAtEnd)
        {
            switch (_source.Current)
            {
                case '\n':
                    EndLine();
                    break;
                case ' ' or '\t' or '\r' or '\f' or '\v' or '\0':
                    _source.Position++;
                    break;
                case '\\' when _source.Peek(1) == '\n' || (_source.Peek(1) == '\r' && _source.Peek(2) == '\n'):
                    _source.Position += _source.Peek(1) == '\n' ? 2 : 3;
                    break;
                case '#':
                    SkipComment();
                    break;
                default:
                    return true;
            }

            _hasSpace = true;
        }

        return false;
    }

    private void SkipComment()
    {
        while (!_source.IsAtEnd && _source.Current != '\n')
        {
            _source.Position++;
        }
    }

    private void EndLine()
    {
        var start = _source.Position++;
        _heredocs.SkipBodies();
        var continues = Last is not { } last
            || last.Kind is TokenKind.Newline or TokenKind.Label or TokenKind.StringLabel
            || (last.Kind == TokenKind.Operator && last.Text is not (")" or "]" or "}" or ";"));
        if (!continues && !NextLineBeginsWithDot())
        {
            _tokens.Add(new Token(TokenKind.Newline, new SourceSpan(start, start + 1), "the end of the line"));
        }
    }

    // A chain goes on when the next line that holds code begins with a dot. Each line is looked at once, as blank lines
    // and comments that were passed here are skipped for good.
    private bool NextLineBeginsWithDot()
    {
        while (!_source.IsAtEnd)
        {
            if (_source.Current == '#')
            {
                SkipComment();
            }
            else if (char.IsWhiteSpace(_source.Current))
            {
                _source.Position++;
            }
            else
            {
                return (_source.Current == '.' && _source.Peek(1) != '.') || _source.Has("&.");
            }
        }

        return false;
    }

    private void ReadOne()
    {
        var letter = _source.Current;
        if (char.IsAsciiDigit(letter) || (letter == '-' && char.IsAsciiDigit(_source.Peek(1)) && (ExpectsValue || MayBeginArgument(1))))
        {
            Number();
        }
        else if (SourceText.IsNameStart(letter))
        {
            _tokens.Add(NameLexer.Read(_source, _hasSpace, Last, _ternaries > 0));
        }
        else if (Last is { Kind: TokenKind.Operator, Text: "." or "&." } ? letter is not '"' || !Quoted(letter) : !Quoted(letter))
        {
            Operator();
        }
    }

    private void Number()
    {
        var start = _source.Position;
        _source.Position += _source.Current == '-' ? 1 : 0;
        var number = NumberLexer.Read(_source, start);
        _tokens.Add(new Token(TokenKind.Number, new SourceSpan(start, _source.Position), _source.Text[start..Math.Min(_source.Position, start + 40)], _hasSpace, false, null, number));
    }

    private bool Quoted(char letter)
    {
        var start = _source.Position;
        switch (letter)
        {
            case '"' or '\'':
                _source.Position++;
                var pieces = StringLexer.Read(_source, start, letter, letter == '"' ? StringStyle.Rich : StringStyle.Plain, _depth);
                var isLabel = _source.Current == ':' && _source.Peek(1) != ':';
                _source.Position += isLabel ? 1 : 0;
                Add(isLabel ? TokenKind.StringLabel : TokenKind.String, start, string.Empty, pieces);
                _ternaries -= isLabel && _ternaries > 0 ? 1 : 0;
                return true;
            case '/' when ExpectsValue || MayBeginArgument(1):
                _source.Position++;
                var pattern = StringLexer.Read(_source, start, '/', StringStyle.Pattern, _depth);
                var options = RegexpOptions.Read(_source);
                Add(TokenKind.Regexp, start, options, pattern);
                return true;
            case '%' when (ExpectsValue || MayBeginArgument(1)) && PercentLexer.Begins(_source, ExpectsValue):
                _tokens.Add(PercentLexer.Read(_source, _hasSpace, _depth));
                return true;
            case '<' when _source.Peek(1) == '<' && (ExpectsValue || MayBeginArgument(2)) && HeredocLexer.Begins(_source, ExpectsValue):
                _tokens.Add(_heredocs.Read(_hasSpace));
                return true;
            case ':' when _source.Peek(1) is '"' or '\'' && (ExpectsValue || MayBeginArgument(1)):
                var quote = _source.Peek(1);
                _source.Position += 2;
                Add(TokenKind.QuotedSymbol, start, string.Empty, StringLexer.Read(_source, start, quote, quote == '"' ? StringStyle.Rich : StringStyle.Plain, _depth));
                return true;
            case ':' when (ExpectsValue || (MayBeginArgument(1) && _ternaries == 0)) && SymbolLexer.Length(_source) is > 0 and var length:
                _source.Position += 1 + length;
                Add(TokenKind.Symbol, start, _source.Text[(start + 1).._source.Position], null);
                return true;
            case '`':
                throw new SyntaxFailure(start, start + 1, "Commands of the machine (`…`) are not allowed");
            case '$' when _source.Peek(1) is '~' or '&' or '`' or '\'' or '!' or (>= '1' and <= '9'):
                _source.Position += char.IsAsciiDigit(_source.Peek(1)) && char.IsAsciiDigit(_source.Peek(2)) ? 3 : 2;
                Add(TokenKind.Global, start, _source.Text[(start + 1).._source.Position], null);
                return true;
            case '?' when ExpectsValue && !char.IsWhiteSpace(_source.Peek(1)) && _source.Peek(1) is not ('\\' or '\0') && !SourceText.IsNamePart(_source.Peek(2)):
                _source.Position += 2;
                Add(TokenKind.String, start, string.Empty, [new StringPiece(new SourceSpan(start, start + 2), _source.Text[start + 1].ToString())]);
                return true;
            case '@' or '$':
                throw new SyntaxFailure(start, start + 1, letter == '@' ? "Instance variables (@name) are not supported" : "Global variables ($name) are not supported");
            default:
                return false;
        }
    }

    private void Add(TokenKind kind, int start, string text, IReadOnlyList<StringPiece>? pieces) =>
        _tokens.Add(new Token(kind, new SourceSpan(start, _source.Position), text, _hasSpace, false, pieces));

    private void Operator()
    {
        var start = _source.Position;
        var text = Words.OperatorAt(_source)
            ?? throw new SyntaxFailure(start, start + 1, $"'{_source.Current}' has no meaning here");
        if (text is "-" or "+" && _source.Peek(1) == '@' && Last is { Kind: TokenKind.Operator, Text: "." or "&." })
        {
            text += "@";
        }

        _source.Position += text.Length;
        _ternaries += text switch
        {
            "?" => 1,
            ":" when _ternaries > 0 => -1,
            _ => 0,
        };
        var hasSpaceAfter = _source.IsAtEnd || char.IsWhiteSpace(_source.Current);
        _tokens.Add(new Token(TokenKind.Operator, new SourceSpan(start, _source.Position), text, _hasSpace, hasSpaceAfter));
    }
}
