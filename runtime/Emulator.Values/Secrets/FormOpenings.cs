namespace Emulator.Values.Secrets;

/// <summary>
/// A sieve that finds the places where a form could begin: one bit for each pair of low bytes of two characters in a row.
/// </summary>
internal sealed class FormOpenings
{
    private readonly bool[] _mayOpen = new bool[256 * 256];

    public FormOpenings(IEnumerable<string> forms)
    {
        foreach (var form in forms)
        {
            if (form.Length == 1)
            {
                _mayOpen.AsSpan(Row(form[0]), 256).Fill(true);
                continue;
            }

            _mayOpen[Row(form[0]) + (form[1] & 0xFF)] = true;
        }
    }

    /// <summary>The first such place at or after <paramref name="from"/>, or -1.</summary>
    public int Next(ReadOnlySpan<char> text, int from)
    {
        var last = text.Length - 1;
        for (var at = from; at < last; at++)
        {
            if (_mayOpen[Row(text[at]) + (text[at + 1] & 0xFF)])
            {
                return at;
            }
        }

        // Only a form of one character can begin at the end, and such a form opens with whatever follows.
        return from <= last && _mayOpen[Row(text[last])] ? last : -1;
    }

    private static int Row(char character) => (character & 0xFF) << 8;
}
