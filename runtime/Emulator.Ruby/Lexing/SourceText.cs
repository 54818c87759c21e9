namespace Emulator.Ruby.Lexing;

/// <summary>The source and where the lexer stands in it.</summary>
internal sealed class SourceText(string text, int position, int end)
{
    public string Text { get; } = text;

    public int Position { get; set; } = position;

    public int End { get; } = end;

    /// <summary>Behind the bodies of the heredocs that the present line opened; -1 when it opened none.</summary>
    public int HeredocEnd { get; set; } = -1;

    public bool IsAtEnd => Position >= End;

    public char Current => Peek(0);

    /// <summary>The character so many after the current one; NUL beyond the end.</summary>
    public char Peek(int ahead) => Position + ahead < End ? Text[Position + ahead] : '\0';

    public bool Has(string word) => Text.AsSpan(Position, End - Position).StartsWith(word, StringComparison.Ordinal);

    /// <summary>Where the line behind this place begins; the end of the source when there is none.</summary>
    public int NextLine(int from)
    {
        var end = Text.IndexOf('\n', from, End - from);
        return end < 0 ? End : end + 1;
    }

    /// <summary>At a line's end: jumps over the bodies that were read from it.</summary>
    public void SkipHeredocs()
    {
        if (HeredocEnd >= 0)
        {
            Position = HeredocEnd;
            HeredocEnd = -1;
        }
    }

    public static bool IsNameStart(char letter) => char.IsAsciiLetter(letter) || letter is '_' or >= '\u0080';

    public static bool IsNamePart(char letter) => IsNameStart(letter) || char.IsAsciiDigit(letter);
}
