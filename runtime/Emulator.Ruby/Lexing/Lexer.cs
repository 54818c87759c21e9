using Emulator.Ruby.Parsing;

namespace Emulator.Ruby.Lexing;

/// <summary>
/// Source text to tokens, in one pass. What a sign means depends on what stands before it: <c>/</c> divides after a value
/// and opens a pattern elsewhere; blanks around a sign decide after a name, as in Ruby.
/// </summary>
internal sealed class Lexer
{
    private const int DeepestInterpolation = 20;
    private const int LongestDigits = 40;

    // Of the files that were looked at the closest: the list need not grow, which would copy it a dozen times.
    private const int LettersOfToken = 4;
    private readonly SourceText _source;
    private readonly TokenList _tokens;
    private readonly BlankLexer _blanks;
    private readonly QuoteLexer _quotes;

    public Lexer(SourceText source, int depth = 0)
    {
        if (depth > DeepestInterpolation)
        {
            throw new SyntaxFailure(source.Position, source.Position, $"Interpolations are nested deeper than {DeepestInterpolation}");
        }

        (_source, _tokens) = (source, new TokenList(source, depth == 0 ? source.Text.Length / LettersOfToken : 0));
        (_blanks, _quotes) = (new BlankLexer(source, _tokens), new QuoteLexer(source, _tokens, depth));
    }

    /// <summary>Everything to the end.</summary>
    public List<Token> ReadAll()
    {
        while (_blanks.Skip())
        {
            ReadOne();
        }

        return _tokens.Finish();
    }

    /// <summary>From behind <c>#{</c> to the brace that closes it.</summary>
    public List<Token> ReadInterpolation(int start)
    {
        var braces = 0;
        while (_blanks.Skip())
        {
            if (_source.Current == '}' && braces-- == 0)
            {
                var tokens = _tokens.Finish();
                _source.Position++;
                return tokens;
            }

            braces += _source.Current == '{' ? 1 : 0;
            ReadOne();
        }

        throw new SyntaxFailure(start, _source.End, "The interpolation that begins here has no end: expected }");
    }

    /// <summary>The one variable that stands here.</summary>
    public List<Token> ReadVariable()
    {
        ReadOne();
        return _tokens.Finish();
    }

    private void ReadOne()
    {
        var letter = _source.Current;
        if (_tokens.ExpectsMethodName && SymbolLexer.TryReadName(_source, _tokens))
        {
            return;
        }

        if (char.IsAsciiDigit(letter) || (letter == '-' && char.IsAsciiDigit(_source.Peek(1)) && (_tokens.ExpectsValue || _tokens.MayBeginArgument(1))))
        {
            Number();
        }
        else if (SourceText.IsNameStart(letter))
        {
            _tokens.Add(NameLexer.Read(_source, _tokens.HasSpace, _tokens.Last, _tokens.Ternaries > 0));
        }
        else if ((_tokens.IsBehindDot && letter is not ('"' or '@' or '$')) || !_quotes.TryRead(letter))
        {
            Operator();
        }
    }

    private void Number()
    {
        var start = _source.Position;
        _source.Position += _source.Current == '-' ? 1 : 0;
        var number = NumberLexer.Read(_source, start);
        var digits = _source.Text[start..Math.Min(_source.Position, start + LongestDigits)];
        _tokens.Add(new Token(TokenKind.Number, new SourceSpan(start, _source.Position), digits, _tokens.HasSpace, false, null, number));
    }

    private void Operator()
    {
        var start = _source.Position;
        var text = Words.OperatorAt(_source)
            ?? throw new SyntaxFailure(start, start + 1, $"'{_source.Current}' has no meaning here");
        if (text is "-" or "+" && _source.Peek(1) == '@' && _tokens.IsBehindDot)
        {
            text += "@";
        }

        _source.Position += text.Length;
        _tokens.Ternaries += text switch
        {
            "?" => 1,
            ":" when _tokens.Ternaries > 0 => -1,
            _ => 0,
        };
        var hasSpaceAfter = _source.IsAtEnd || char.IsWhiteSpace(_source.Current);
        _tokens.Add(new Token(TokenKind.Operator, new SourceSpan(start, _source.Position), text, _tokens.HasSpace, hasSpaceAfter));
    }
}
