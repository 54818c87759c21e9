namespace Emulator.Ruby.Lexing;

/// <summary>What may follow the colon of a symbol: a name with its sign, an operator's name.</summary>
internal static class SymbolLexer
{
    private static readonly string[] Operators =
        ["[]=", "[]", "<=>", "===", "==", "=~", "!=", "!~", "**", "+@", "-@", "<<", ">>", "<=", ">=", "`", "+", "-", "*", "/", "%", "<", ">", "!", "&", "|", "^", "~"];

    /// <summary>Reads a method's name, with a colon before it or without; false where none stands.</summary>
    public static bool TryReadName(SourceText source, TokenList tokens)
    {
        var start = source.Position;
        var colon = source.Current == ':' ? 1 : 0;
        source.Position += colon - 1;
        var length = source.Peek(1) is '@' or '$' or '"' ? 0 : Length(source);
        source.Position = start;
        if (length == 0)
        {
            return false;
        }

        source.Position += colon + length;
        tokens.Add(TokenKind.Symbol, start, source.Text[(start + colon)..source.Position], null);
        return true;
    }

    /// <summary>The length behind the colon, 0 when there is no symbol.</summary>
    public static int Length(SourceText source)
    {
        // :name, :@name, :@@name, :$name.
        var length = source.Peek(1) switch
        {
            '@' => source.Peek(2) == '@' ? 2 : 1,
            '$' => 1,
            _ => 0,
        };
        if (SourceText.IsNameStart(source.Peek(1 + length)))
        {
            while (SourceText.IsNamePart(source.Peek(1 + length)))
            {
                length++;
            }

            var (sign, next) = (source.Peek(1 + length), source.Peek(2 + length));
            return length + (sign is '?' or '!' or '=' && next is not ('=' or '~' or '>') ? 1 : 0);
        }

        if (source.Peek(1) == '$' && (char.IsAsciiDigit(source.Peek(2)) || char.IsPunctuation(source.Peek(2)) || char.IsSymbol(source.Peek(2))))
        {
            return 2;
        }

        return Array.Find(Operators, name => source.Text.AsSpan(source.Position + 1, source.End - source.Position - 1)
            .StartsWith(name, StringComparison.Ordinal))?.Length ?? 0;
    }
}
