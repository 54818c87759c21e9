namespace Emulator.Ruby.Lexing;

/// <summary>
/// What stands between <c>=begin</c> and <c>=end</c> and behind <c>__END__</c>, each at the beginning of a line. Within a
/// text the same words are text.
/// </summary>
internal static class BlockComments
{
    private const string Begin = "=begin";
    private const string End = "=end";
    private const string Last = "__END__";

    /// <summary>Goes behind the comment or to the end where one begins here; false elsewhere.</summary>
    public static bool TrySkip(SourceText source)
    {
        if (source.Current is not ('=' or '_') || (source.Position > 0 && source.Text[source.Position - 1] != '\n'))
        {
            return false;
        }

        var line = Line(source);
        if (line.SequenceEqual(Last))
        {
            source.Position = source.End;
            return true;
        }

        if (!IsWord(line, Begin))
        {
            return false;
        }

        while (!source.IsAtEnd)
        {
            var isEnd = IsWord(Line(source), End);
            source.Position = source.NextLine(source.Position);
            if (isEnd)
            {
                break;
            }
        }

        return true;
    }

    private static ReadOnlySpan<char> Line(SourceText source)
    {
        var rest = source.Text.AsSpan(source.Position, source.End - source.Position);
        var end = rest.IndexOf('\n');
        return (end < 0 ? rest : rest[..end]).TrimEnd('\r');
    }

    private static bool IsWord(ReadOnlySpan<char> line, string word) =>
        line.StartsWith(word) && (line.Length == word.Length || char.IsWhiteSpace(line[word.Length]));
}
