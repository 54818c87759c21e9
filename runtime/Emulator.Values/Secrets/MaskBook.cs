using System.Text;

namespace Emulator.Values.Secrets;

/// <summary>
/// All forms of all secrets known at one moment, made ready for searching. The platform's multi-string search is
/// faster on megabytes but takes several milliseconds to set itself up, which every command would pay.
/// </summary>
internal sealed class MaskBook
{
    private readonly string[] _longestFirst;
    private readonly FormOpenings _openings;

    public MaskBook(IReadOnlyCollection<string> forms)
    {
        _longestFirst = [.. forms];
        Array.Sort(_longestFirst, (left, right) => right.Length.CompareTo(left.Length));
        _openings = new FormOpenings(_longestFirst);
    }

    /// <summary>The text with every secret masked, or null when there is none in it.</summary>
    public string? Masked(ReadOnlySpan<char> text)
    {
        List<(int Start, int End)>? found = null;
        for (var at = Next(text, 0, out var length); at >= 0; at = Next(text, at + 1, out length))
        {
            (found ??= []).Add((at, at + length));
        }

        if (Escape.MayOccur(text))
        {
            FindUnderEscapes(text, ref found);
        }

        return found is null ? null : Replaced(text, found);
    }

    private void FindUnderEscapes(ReadOnlySpan<char> text, ref List<(int Start, int End)>? found)
    {
        var peeled = new PeeledText(text);
        while (peeled.Peel())
        {
            for (var at = Next(peeled.Text, 0, out var length); at >= 0; at = Next(peeled.Text, at + 1, out length))
            {
                (found ??= []).Add(peeled.Origin(at, at + length));
            }
        }

        peeled.Release();
    }

    // Matches may overlap (two secrets that share a part): the caller goes on one character after each start.
    private int Next(ReadOnlySpan<char> text, int from, out int length)
    {
        for (from = _openings.Next(text, from); from >= 0; from = _openings.Next(text, from + 1))
        {
            foreach (var form in _longestFirst)
            {
                if (text[from..].StartsWith(form) && Counts(text, from, form.Length))
                {
                    length = form.Length;
                    return from;
                }
            }
        }

        length = 0;
        return -1;
    }

    private static bool Counts(ReadOnlySpan<char> text, int start, int length)
    {
        var end = start + length;
        var isPartOfWord = (start > 0 && char.IsLetterOrDigit(text[start - 1])) || (end < text.Length && char.IsLetterOrDigit(text[end]));
        return !(length < SecretForms.LeastLengthInsideWords && isPartOfWord) && !IsInsideMask(text, start, end);
    }

    // A secret that is the word "secret" must not mask the mask again each time that a text passes by.
    private static bool IsInsideMask(ReadOnlySpan<char> text, int start, int end)
    {
        var from = Math.Max(0, end - Secret.Mask.Length);
        var to = Math.Min(text.Length, start + Secret.Mask.Length);
        return from <= start && to >= end && text[from..to].Contains(Secret.Mask, StringComparison.Ordinal);
    }

    private static string Replaced(ReadOnlySpan<char> text, List<(int Start, int End)> found)
    {
        found.Sort();
        var masked = new StringBuilder(text.Length);
        var done = 0;
        foreach (var (start, end) in found)
        {
            if (start >= done)
            {
                masked.Append(text[done..start]).Append(Secret.Mask);
            }

            done = Math.Max(done, end);
        }

        return masked.Append(text[done..]).ToString();
    }
}
