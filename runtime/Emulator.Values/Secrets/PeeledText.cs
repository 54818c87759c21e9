using System.Buffers;

namespace Emulator.Values.Secrets;

/// <summary>
/// A text whose escapes are taken off layer by layer, every character still knowing which part of the first text it
/// came from. So a secret is found however its escapes are mixed and stacked (URL-encoded inside JSON inside JSON),
/// which no list of ready-made forms could promise. Works in rented memory: searching a clean text allocates nothing.
/// </summary>
internal ref struct PeeledText
{
    // Deeper stacking than this has not been seen; the limit keeps hostile text from costing more than linear time.
    private const int MostLayers = 6;

    private readonly char[] _characters;
    private readonly int[] _starts;
    private readonly int[] _ends;
    private int _length;
    private int _layers;

    public PeeledText(ReadOnlySpan<char> text)
    {
        _characters = ArrayPool<char>.Shared.Rent(text.Length);
        _starts = ArrayPool<int>.Shared.Rent(text.Length);
        _ends = ArrayPool<int>.Shared.Rent(text.Length);
        _length = text.Length;
        text.CopyTo(_characters);
        for (var at = 0; at < text.Length; at++)
        {
            _starts[at] = at;
            _ends[at] = at + 1;
        }
    }

    public readonly ReadOnlySpan<char> Text => _characters.AsSpan(0, _length);

    /// <summary>The text without any of its escapes.</summary>
    public static string Fully(string text)
    {
        var peeled = new PeeledText(text);
        while (peeled.Peel())
        {
        }

        var plain = peeled.Text.ToString();
        peeled.Release();
        return plain;
    }

    /// <summary>Takes one more layer off; false when there is none.</summary>
    public bool Peel()
    {
        if (_layers++ == MostLayers || !Escape.MayOccur(Text))
        {
            return false;
        }

        // In place: an escape is never shorter than what it stands for.
        var (at, kept, changed) = (0, 0, false);
        while (at < _length)
        {
            var (taken, given) = (1, 1);
            var first = _characters[at];
            if (Escape.MayBeginWith(first))
            {
                (taken, given) = Escape.Undo(_characters.AsSpan(at, _length - at), _characters.AsSpan(kept));
                changed |= taken != given || _characters[kept] != first;
            }
            else
            {
                _characters[kept] = first;
            }

            var (start, end) = (_starts[at], _ends[at + taken - 1]);
            for (at += taken; given > 0; given--, kept++)
            {
                (_starts[kept], _ends[kept]) = (start, end);
            }
        }

        _length = kept;
        return changed;
    }

    /// <summary>Where in the first text a part of the present one came from.</summary>
    public readonly (int Start, int End) Origin(int start, int end) => (_starts[start], _ends[end - 1]);

    /// <summary>Gives the memory back; the text must not be used afterwards.</summary>
    public readonly void Release()
    {
        ArrayPool<char>.Shared.Return(_characters, clearArray: true);
        ArrayPool<int>.Shared.Return(_starts);
        ArrayPool<int>.Shared.Return(_ends);
    }
}
