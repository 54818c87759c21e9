using System.Text;

namespace Emulator.Ruby.Lexing;

/// <summary>Cuts the content of a word list at its blanks; an interpolation belongs to the word around it.</summary>
internal static class WordSplitter
{
    public static List<StringPiece> Split(IReadOnlyList<StringPiece> pieces)
    {
        var words = new List<StringPiece>();
        var word = new List<StringPiece>();
        foreach (var piece in pieces)
        {
            if (piece.Tokens is not null)
            {
                word.Add(piece);
            }
            else
            {
                Cut(piece, word, words);
            }
        }

        End(word, words);
        return words;
    }

    private static void Cut(StringPiece piece, List<StringPiece> word, List<StringPiece> words)
    {
        var text = new StringBuilder();
        for (var at = 0; at < piece.Text.Length; at++)
        {
            var letter = piece.Text[at];
            if (letter == '\\' && at + 1 < piece.Text.Length && char.IsWhiteSpace(piece.Text[at + 1]))
            {
                text.Append(piece.Text[++at]);
            }
            else if (char.IsWhiteSpace(letter))
            {
                Add(piece, text, word);
                End(word, words);
            }
            else
            {
                text.Append(letter);
            }
        }

        Add(piece, text, word);
    }

    private static void Add(StringPiece piece, StringBuilder text, List<StringPiece> word)
    {
        if (text.Length > 0)
        {
            word.Add(new StringPiece(piece.Span, text.ToString()));
            text.Clear();
        }
    }

    private static void End(List<StringPiece> word, List<StringPiece> words)
    {
        switch (word)
        {
            case []:
                return;
            case [{ Tokens: null } only]:
                words.Add(only);
                break;
            default:
                words.Add(new StringPiece(word[0].Span, string.Empty) { Word = [.. word] });
                break;
        }

        word.Clear();
    }
}
