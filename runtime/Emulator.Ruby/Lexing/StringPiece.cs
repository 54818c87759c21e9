namespace Emulator.Ruby.Lexing;

/// <summary>A stretch of a string: text (with bytes when it is no valid UTF-8), or the tokens of <c>#{…}</c>.</summary>
internal sealed record StringPiece(SourceSpan Span, string Text, byte[]? Bytes = null, List<Token>? Tokens = null)
{
    /// <summary>The pieces of one word of a word list that has an interpolation in it; else null.</summary>
    public IReadOnlyList<StringPiece>? Word { get; init; }
}
