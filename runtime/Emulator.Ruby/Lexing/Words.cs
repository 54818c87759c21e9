using System.Collections.Frozen;

namespace Emulator.Ruby.Lexing;

/// <summary>Words and signs with a meaning of their own.</summary>
internal static class Words
{
    public static readonly FrozenSet<string> Keywords = new[]
    {
        "nil", "true", "false", "self", "if", "elsif", "else", "unless", "end", "case", "when", "then", "while", "until", "do",
        "begin", "rescue", "ensure", "and", "or", "not", "return", "next", "break", "in", "def", "class", "module", "yield",
        "super", "alias", "undef", "for", "redo", "retry", "defined?", "BEGIN", "END", "__END__", "__FILE__", "__LINE__", "__method__",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Keywords after which a value has ended.</summary>
    public static readonly FrozenSet<string> Values =
        new[] { "nil", "true", "false", "self", "end" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Longest first.</summary>
    public static readonly string[] Operators =
    [
        "**=", "<=>", "===", "...", "<<=", ">>=", "&&=", "||=",
        "**", "==", "!=", "=~", "!~", "<=", ">=", "&&", "||", "&.", "..", "::", "->", "=>", "<<", ">>", "+=", "-=", "*=", "/=", "%=", "|=", "&=", "^=",
        "+", "-", "*", "/", "%", "=", "<", ">", "!", "&", "|", "^", "~", "?", ":", ",", ".", ";", "(", ")", "[", "]", "{", "}",
    ];
}
