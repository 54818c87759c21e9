namespace Emulator.Ruby.Lexing;

/// <summary>The kinds of tokens.</summary>
internal enum TokenKind
{
    Number,
    String,
    StringLabel,
    Words,
    Symbol,
    QuotedSymbol,
    Regexp,
    Global,
    InstanceVariable,
    ClassVariable,
    Command,
    Identifier,
    Constant,
    Keyword,
    Label,
    Operator,
    Newline,
    End,
}
