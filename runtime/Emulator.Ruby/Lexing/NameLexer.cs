namespace Emulator.Ruby.Lexing;

/// <summary>Names, words of the language, labels.</summary>
internal static class NameLexer
{
    public static Token Read(SourceText source, bool hasSpace, Token? last, bool isInTernary)
    {
        var start = source.Position;
        while (SourceText.IsNamePart(source.Current))
        {
            source.Position++;
        }

        if (source.Current is '?' or '!' && !IsOperatorAfter(source))
        {
            source.Position++;
        }

        var name = source.Text[start..source.Position];
        var isCalled = last is { Kind: TokenKind.Operator, Text: "." or "&." };
        if (source.Current == ':' && source.Peek(1) != ':' && !isCalled && !(isInTernary && name[^1] == '?'))
        {
            source.Position++;
            return new Token(TokenKind.Label, new SourceSpan(start, source.Position), name, hasSpace);
        }

        if (name == "__LINE__" && !isCalled)
        {
            var line = source.Text.AsSpan(0, start).Count('\n') + 1;
            return new Token(TokenKind.Number, new SourceSpan(start, source.Position), name, hasSpace, Number: new System.Numerics.BigInteger(line));
        }

        var kind = isCalled ? TokenKind.Identifier
            : Words.IsKeyword(name) ? TokenKind.Keyword
            : char.IsUpper(name[0]) ? TokenKind.Constant
            : TokenKind.Identifier;
        return new Token(kind, new SourceSpan(start, source.Position), name, hasSpace, source.IsAtEnd || char.IsWhiteSpace(source.Current));
    }

    // "a!=b" compares; "nil?==x" and "empty?=>1" call a method whose name ends in a sign.
    private static bool IsOperatorAfter(SourceText source) =>
        source.Peek(1) == '=' && source.Peek(2) is not ('=' or '~' or '>');
}
