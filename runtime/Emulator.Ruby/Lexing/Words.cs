using System.Collections.Frozen;

namespace Emulator.Ruby.Lexing;

/// <summary>Words and signs with a meaning of their own.</summary>
internal static class Words
{
    public static readonly FrozenSet<string> Keywords = new[]
    {
        "nil", "true", "false", "self", "if", "elsif", "else", "unless", "end", "case", "when", "then", "while", "until", "do",
        "begin", "rescue", "ensure", "and", "or", "not", "return", "next", "break", "in", "def", "class", "module", "yield",
        "super", "alias", "undef", "for", "redo", "retry", "defined?", "BEGIN", "END", "__END__", "__FILE__", "__ENCODING__", "__method__",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Keywords after which a value has ended.</summary>
    public static readonly FrozenSet<string> Values =
        new[] { "nil", "true", "false", "self", "end", "__FILE__", "__method__" }.ToFrozenSet(StringComparer.Ordinal);

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
