using Emulator.Values.Problems;

namespace Emulator.Yaml;

/// <summary>
/// How a scalar is written in its file, so that a character of its content can be shown where it stands there.
/// Every answer is compared with the file's own character; where they differ (an escape that stands for the
/// character, a folded line) the nearest place known for sure is given.
/// </summary>
internal readonly struct ScalarSource(ReadOnlyMemory<char> written)
{
    public SourcePlace Find(SourcePlace start, string text, int index)
    {
        if (index < 0 || index > text.Length)
        {
            return start;
        }

        return written.Span switch
        {
            ['"', ..] => OnOneLine(start, DoubleQuotedOffset(index)),
            ['\'', ..] => OnOneLine(start, SingleQuotedOffset(index)),
            ['|', ..] => InLiteralBlock(start, text, index),
            ['>', ..] => start,
            _ => OnOneLine(start, index),
        };
    }

    private SourcePlace OnOneLine(SourcePlace start, int offset)
    {
        var isFolded = written.Span.ContainsAny('\n', '\r');
        return isFolded || offset > written.Length ? start : start with { Column = start.Column + offset };
    }

    private int SingleQuotedOffset(int index)
    {
        var offset = 1;
        for (var passed = 0; passed < index && offset < written.Length; passed++)
        {
            offset += written.Span[offset] == '\'' ? 2 : 1;
        }

        return offset;
    }

    private int DoubleQuotedOffset(int index)
    {
        var offset = 1;
        for (var passed = 0; passed < index && offset + 1 < written.Length;)
        {
            if (written.Span[offset] != '\\')
            {
                offset++;
                passed++;
                continue;
            }

            // \x41 \u0041 \U0001F600; every other escape is one letter.
            var escape = written.Span[offset + 1];
            passed += escape == 'U' && !IsBasicPlane(offset) ? 2 : 1;
            offset += escape switch { 'x' => 4, 'u' => 6, 'U' => 10, _ => 2 };
        }

        return offset;
    }

    private bool IsBasicPlane(int offset) =>
        offset + 6 <= written.Length && written.Span.Slice(offset + 2, 4) is ['0', '0', '0', '0'];

    // Line n of the content is line n after the block sign; all of them lose the same indentation.
    private SourcePlace InLiteralBlock(SourcePlace start, string text, int index)
    {
        var before = text.AsSpan(0, index);
        var line = 1 + before.Count('\n');
        var column = index - (before.LastIndexOf('\n') + 1);
        var lines = written.ToString().ReplaceLineEndings("\n").Split('\n');
        var content = text.Split('\n')[line - 1];
        if (line >= lines.Length || !lines[line].EndsWith(content, StringComparison.Ordinal))
        {
            return start;
        }

        var indentation = lines[line].Length - content.Length;
        return new SourcePlace(start.File, start.Line + line, indentation + column + 1);
    }
}
