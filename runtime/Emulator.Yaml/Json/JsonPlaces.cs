using System.Text;
using Emulator.Values.Problems;

namespace Emulator.Yaml.Json;

/// <summary>Turns byte offsets, asked for in their order, into lines, columns and stretches of the text.</summary>
internal sealed class JsonPlaces(string file, string text, byte[] bytes)
{
    private readonly bool _isAscii = text.Length == bytes.Length;
    private int _byte;
    private int _character;
    private int _line = 1;
    private int _lineStart;

    public SourcePlace At(int offset)
    {
        Advance(offset);
        return new SourcePlace(file, _line, _character - _lineStart + 1);
    }

    /// <summary>The token that begins where the last place was asked for.</summary>
    public ReadOnlyMemory<char> Written(int offset, int length) =>
        text.AsMemory(_character, _isAscii ? length : Encoding.UTF8.GetCharCount(bytes, offset, length));

    private void Advance(int offset)
    {
        var passed = bytes.AsSpan(_byte, offset - _byte);
        var character = _character + (_isAscii ? passed.Length : Encoding.UTF8.GetCharCount(passed));

        // JSON has no line ends inside a token.
        for (var at = _character; at < character; at++)
        {
            if (text[at] == '\n')
            {
                _line++;
                _lineStart = at + 1;
            }
        }

        (_byte, _character) = (offset, character);
    }
}
