namespace Emulator.Ruby.Lexing;

/// <summary>The tokens that were read so far, and what they say of the sign that comes next.</summary>
internal sealed class TokenList(SourceText source, int expected)
{
    private readonly List<Token> _tokens = new(expected);
    private VariableNames? _variables;
    private int _lineStart;

    public Token? Last => _tokens.Count > 0 ? _tokens[^1] : null;

    /// <summary>Whether blanks stand before what comes next.</summary>
    public bool HasSpace { get; set; }

    /// <summary>Question marks whose colon is still to come.</summary>
    public int Ternaries { get; set; }

    /// <summary>A method's name must come next.</summary>
    public bool IsBehindDot => Last is { Kind: TokenKind.Operator, Text: "." or "&." } or { Kind: TokenKind.Keyword, Text: "def" };

    /// <summary>What came last is the name of a method, as in <c>def +@</c>.</summary>
    public bool IsMethodName => _tokens.Count > 1 && (_tokens[^2].Is("def") || IsCalled);

    /// <summary>The name of a method comes next that may be written as a symbol too: behind <c>alias</c>, its first name, and <c>undef</c>.</summary>
    public bool ExpectsMethodName => Last is { } last
        && (last.Is("alias") || last.Is("undef") || (_tokens.Count > 1 && _tokens[^2].Is("alias")) || (last.Is(",") && _tokens.Count > 2 && _tokens[^3].Is("undef")));

    /// <summary>A value must come next: at the start, behind an operator, an opening bracket, a word such as "if".</summary>
    public bool ExpectsValue => Last is not { } last || last.Kind switch
    {
        TokenKind.Newline or TokenKind.Label or TokenKind.StringLabel => true,
        TokenKind.Operator => last.Text is not (")" or "]" or "}"),
        TokenKind.Keyword => !Words.IsValue(last.Text),
        _ => false,
    };

    /// <summary>
    /// <c>puts /a/</c>, <c>puts -1</c>: behind a name that is no variable, a sign with a blank before it and none behind it begins an argument.
    /// </summary>
    /// <param name="length">Of the sign.</param>
    public bool MayBeginArgument(int length) =>
        Last is { Kind: TokenKind.Identifier } name && HasSpace && !char.IsWhiteSpace(source.Peek(length)) && source.Peek(length) != '='
        && (IsCalled || !(_variables ??= new VariableNames(_tokens)).Contains(name.Text));

    /// <summary><c>puts :name</c>: a name with a blank before a colon and none behind it, where no <c>?</c> waits for it.</summary>
    public bool MayBeginSymbol => Last is { Kind: TokenKind.Identifier } && HasSpace && Ternaries == 0 && !char.IsWhiteSpace(source.Peek(1));

    // Behind a dot no variable stands.
    private bool IsCalled => _tokens.Count > 1 && _tokens[^2] is { Kind: TokenKind.Operator, Text: "." or "&." };

    /// <summary>True on a line that began with <c>in</c>: a label at its end stands for itself.</summary>
    public bool IsInPattern => _lineStart < _tokens.Count && _tokens[_lineStart].Is("in");

    public void Add(Token token)
    {
        _tokens.Add(token);
        if (token.Kind == TokenKind.Newline)
        {
            _lineStart = _tokens.Count;
        }
    }

    /// <summary>What stands from there to the present place.</summary>
    public void Add(TokenKind kind, int start, string text, IReadOnlyList<StringPiece>? pieces) =>
        _tokens.Add(new Token(kind, new SourceSpan(start, source.Position), text, HasSpace, false, pieces));

    public List<Token> Finish()
    {
        _tokens.Add(new Token(TokenKind.End, new SourceSpan(source.Position, source.Position), "the end"));
        return _tokens;
    }
}
