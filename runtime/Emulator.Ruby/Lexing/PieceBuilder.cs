using System.Text;

namespace Emulator.Ruby.Lexing;

/// <summary>Collects a string's pieces: text until an interpolation, bytes when an escape asks for them.</summary>
internal sealed class PieceBuilder
{
    private readonly List<StringPiece> _pieces = [];
    private readonly StringBuilder _text = new();
    private List<byte>? _bytes;
    private int _start;

    public PieceBuilder(int start) => _start = start;

    public void Add(char letter)
    {
        _text.Append(letter);
    }

    public void Add(string text) => _text.Append(text);

    public void Add(byte one)
    {
        _bytes ??= [];
        Flush();
        _bytes.Add(one);
    }

    public void Add(int position, int end, List<Token> tokens)
    {
        Close(position);
        _pieces.Add(new StringPiece(new SourceSpan(position, end), string.Empty, null, tokens));
        _start = end;
    }

    public IReadOnlyList<StringPiece> Finish(int end)
    {
        Close(end);
        return _pieces;
    }

    private void Flush()
    {
        _bytes?.AddRange(Encoding.UTF8.GetBytes(_text.ToString()));
        if (_bytes is not null)
        {
            _text.Clear();
        }
    }

    private void Close(int end)
    {
        Flush();
        if (_bytes is { } bytes)
        {
            byte[] all = [.. bytes];
            _pieces.Add(System.Text.Unicode.Utf8.IsValid(all)
                ? new StringPiece(new SourceSpan(_start, end), Encoding.UTF8.GetString(all))
                : new StringPiece(new SourceSpan(_start, end), Encoding.UTF8.GetString(all), all));
        }
        else if (_text.Length > 0)
        {
            _pieces.Add(new StringPiece(new SourceSpan(_start, end), _text.ToString()));
        }

        _text.Clear();
        _bytes = null;
    }
}
