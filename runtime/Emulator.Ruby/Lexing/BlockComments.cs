namespace Emulator.Ruby.Lexing;

/// <summary>
/// Blanks what stands between <c>=begin</c> and <c>=end</c> and behind <c>__END__</c>, each at the beginning of a line;
/// every other character keeps its place.
/// </summary>
internal static class BlockComments
{
    private const string Begin = "=begin";
    private const string End = "=end";
    private const string Last = "__END__";

    public static string Blank(string source)
    {
        if (!source.Contains(Begin, StringComparison.Ordinal) && !source.Contains(Last, StringComparison.Ordinal))
        {
            return source;
        }

        var text = source.ToCharArray();
        var isComment = false;
        for (var start = 0; start < source.Length;)
        {
            var found = source.IndexOf('\n', start);
            var end = found < 0 ? source.Length : found;
            var line = source.AsSpan(start, end - start).TrimEnd('\r');
            if (line.SequenceEqual(Last))
            {
                text.AsSpan(start).Fill(' ');
                break;
            }

            isComment = isComment || IsWord(line, Begin);
            if (isComment)
            {
                text.AsSpan(start, end - start).Fill(' ');
                isComment = !IsWord(line, End);
            }

            start = end + 1;
        }

        return new string(text);
    }

    private static bool IsWord(ReadOnlySpan<char> line, string word) =>
        line.StartsWith(word) && (line.Length == word.Length || char.IsWhiteSpace(line[word.Length]));
}
