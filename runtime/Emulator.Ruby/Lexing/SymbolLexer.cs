namespace Emulator.Ruby.Lexing;

/// <summary>What may follow the colon of a symbol: a name with its sign, an operator's name.</summary>
internal static class SymbolLexer
{
    private static readonly string[] Operators =
        ["[]=", "[]", "<=>", "===", "==", "=~", "!=", "!~", "**", "+@", "-@", "<<", ">>", "<=", ">=", "+", "-", "*", "/", "%", "<", ">", "!", "&", "|", "^", "~"];

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

        return Array.Find(Operators, name => source.Text.AsSpan(source.Position + 1, source.End - source.Position - 1)
            .StartsWith(name, StringComparison.Ordinal))?.Length ?? 0;
    }
}
