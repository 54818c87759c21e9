using System.Text;
using Emulator.Values.Problems;
using Emulator.Yaml;

namespace Emulator.Connections.Files;

/// <summary>A YAML text that is changed at places, from the end to the start so that earlier places stay right.</summary>
internal sealed class YamlSource
{
    private readonly string _text;
    private readonly List<int> _lineStarts = [0];
    private readonly List<(int Start, int End, string With)> _changes = [];

    public YamlSource(string text)
    {
        _text = text;
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '\n')
            {
                _lineStarts.Add(index + 1);
            }
        }
    }

    /// <summary>What ends lines in this file.</summary>
    public string LineEnd => _text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    public int OffsetOf(SourcePlace place) => _lineStarts[place.Line - 1] + place.Column - 1;

    /// <summary>
    /// Replaces the text between two offsets; equal offsets insert. A comment that is set off behind it stays in its
    /// column as far as there are blanks to give.
    /// </summary>
    public void Replace(int start, int end, string with)
    {
        var blanks = BlanksBeforeComment(end);
        var isInLine = !with.Contains('\n') && !_text.AsSpan(start, end - start).Contains('\n');

        // One blank is no column.
        if (blanks < 2 || !isInLine)
        {
            _changes.Add((start, end, with));
            return;
        }

        var left = Math.Max(1, blanks - (with.Length - (end - start)));
        _changes.Add((start, end + blanks, with + new string(' ', left)));
    }

    /// <summary>The offset behind the comment that follows on the line and has that word, else the offset given.</summary>
    public int BehindComment(int end, string word)
    {
        var blanks = BlanksBeforeComment(end);
        var line = _text.AsSpan(end);
        var length = line.IndexOfAny('\r', '\n') is var found and >= 0 ? found : line.Length;
        return blanks > 0 && line[..length].Contains(word, StringComparison.OrdinalIgnoreCase) ? end + length : end;
    }

    /// <summary>Puts lines behind the line with that number, 1-based.</summary>
    public void InsertAfterLine(int line, string lines)
    {
        var at = line < _lineStarts.Count ? _lineStarts[line] : _text.Length;
        var needsEnd = at == _text.Length && _text.Length > 0 && _text[^1] != '\n';
        Replace(at, at, needsEnd ? LineEnd + lines : lines + LineEnd);
    }

    public void RemoveLine(int line) => Replace(_lineStarts[line - 1], line < _lineStarts.Count ? _lineStarts[line] : _text.Length, string.Empty);

    /// <summary>The number of the last line that holds anything.</summary>
    public int LastLine => _text.AsSpan().TrimEnd() is { Length: > 0 } written ? written.Count('\n') + 1 : 1;

    /// <summary>The offset behind a scalar or a flow collection; null when it runs over several lines.</summary>
    public int? EndOf(YamlNode node, bool inFlow)
    {
        var start = OffsetOf(node.Place);
        var end = start >= _text.Length ? start : _text[start] switch
        {
            '"' or '\'' => EndOfQuoted(start),
            '{' or '[' when node is not YamlScalar => EndOfFlow(start),
            '|' or '>' or '&' or '*' or '!' => null,
            _ => EndOfPlain(start, inFlow),
        };
        return end is { } found && !_text.AsSpan(start, found - start).Contains('\n') ? found : null;
    }

    public bool IsFlow(YamlNode node) => node is not YamlScalar && _text[OffsetOf(node.Place)] is '{' or '[';

    public string Slice(int start, int end) => _text[start..end];

    public override string ToString()
    {
        var changed = new StringBuilder(_text);

        // Of two insertions at one place the one that was ordered first stands first, so it is made last.
        foreach (var (start, end, with) in _changes.AsEnumerable().Reverse().OrderByDescending(change => change.Start)
                     .ThenByDescending(change => change.End))
        {
            changed.Remove(start, end - start).Insert(start, with);
        }

        return changed.ToString();
    }

    private int BlanksBeforeComment(int from)
    {
        var rest = _text.AsSpan(from);
        var blanks = rest.IndexOfAnyExcept(' ');
        return blanks > 0 && rest[blanks] == '#' ? blanks : 0;
    }

    private int? EndOfQuoted(int start)
    {
        var quote = _text[start];
        for (var index = start + 1; index < _text.Length; index++)
        {
            if (quote == '"' && _text[index] == '\\')
            {
                index++;
            }
            else if (_text[index] == quote)
            {
                if (quote == '"' || index + 1 == _text.Length || _text[index + 1] != quote)
                {
                    return index + 1;
                }

                index++;
            }
        }

        return null;
    }

    private int? EndOfFlow(int start)
    {
        var depth = 0;
        for (var index = start; index < _text.Length; index++)
        {
            switch (_text[index])
            {
                case '{' or '[':
                    depth++;
                    break;
                case '}' or ']' when --depth == 0:
                    return index + 1;
                case '"' or '\'' when EndOfQuoted(index) is { } end:
                    index = end - 1;
                    break;
                case '\n':
                    return null;
            }
        }

        return null;
    }

    private int? EndOfPlain(int start, bool inFlow)
    {
        var end = start;
        while (end < _text.Length && _text[end] is not ('\n' or '\r')
            && !(_text[end] == '#' && end > 0 && _text[end - 1] is ' ' or '\t')
            && !(inFlow && _text[end] is ',' or '}' or ']'))
        {
            end++;
        }

        return start + _text.AsSpan(start, end - start).TrimEnd().Length;
    }
}
