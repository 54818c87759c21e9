namespace Emulator.Ruby.Lexing;

/// <summary>One token: where it stands, its text, and what a literal holds.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">The name, the operator, the digits; a regexp's options; <c>w</c> or <c>i</c> of a word list.</param>
/// <param name="HasSpaceBefore">Whether a blank stands before it, which decides between <c>a -b</c> and <c>a - b</c>.</param>
/// <param name="HasSpaceAfter">Whether a blank follows.</param>
/// <param name="Pieces">The content of a string, symbol or regexp; one string a word of a word list.</param>
/// <param name="Number">The value of a number: a BigInteger, a double or, with a letter behind it, an ExactNumber or ImaginaryNumber.</param>
internal sealed record Token(
    TokenKind Kind,
    SourceSpan Span,
    string Text,
    bool HasSpaceBefore = false,
    bool HasSpaceAfter = false,
    IReadOnlyList<StringPiece>? Pieces = null,
    object? Number = null)
{
    public bool Is(string text) => Kind is TokenKind.Operator or TokenKind.Keyword && Text == text;
}
