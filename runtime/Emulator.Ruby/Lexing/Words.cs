namespace Emulator.Ruby.Lexing;

/// <summary>Words and signs with a meaning of their own.</summary>
internal static class Words
{
    // No sets: a short process would make them for a handful of questions.
    public static bool IsKeyword(string name) => name is
        "nil" or "true" or "false" or "self" or "if" or "elsif" or "else" or "unless" or "end" or "case" or "when" or "then" or "while" or "until" or "do"
        or "begin" or "rescue" or "ensure" or "and" or "or" or "not" or "return" or "next" or "break" or "in" or "def" or "class" or "module" or "yield"
        or "super" or "alias" or "undef" or "for" or "redo" or "retry" or "defined?" or "BEGIN" or "END" or "__END__" or "__FILE__" or "__ENCODING__" or "__method__";

    /// <summary>Keywords after which a value has ended.</summary>
    public static bool IsValue(string keyword) => keyword is "nil" or "true" or "false" or "self" or "end" or "__FILE__" or "__method__";

    // Longest first.
    private static readonly string[] Operators =
    [
        "**=", "<=>", "===", "...", "<<=", ">>=", "&&=", "||=",
        "**", "==", "!=", "=~", "!~", "<=", ">=", "&&", "||", "&.", "..", "::", "->", "=>", "<<", ">>", "+=", "-=", "*=", "/=", "%=", "|=", "&=", "^=",
        "+", "-", "*", "/", "%", "=", "<", ">", "!", "&", "|", "^", "~", "?", ":", ",", ".", ";", "(", ")", "[", "]", "{", "}",
    ];

    // By their first character: most characters begin few operators.
    private static readonly string[][] OperatorsByFirst = ByFirst();

    /// <summary>The longest operator that stands where the source is; null when none does.</summary>
    public static string? OperatorAt(SourceText source)
    {
        if (source.Current >= OperatorsByFirst.Length)
        {
            return null;
        }

        foreach (var sign in OperatorsByFirst[source.Current])
        {
            if (sign.Length == 1 || source.Has(sign))
            {
                return sign;
            }
        }

        return null;
    }

    private static string[][] ByFirst()
    {
        var all = new string[128][];
        for (var first = 0; first < all.Length; first++)
        {
            all[first] = Array.FindAll(Operators, sign => sign[0] == first);
        }

        return all;
    }
}
