using Emulator.Values.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Emulator.Yaml;

/// <summary>Builds scalars, and finds in the file's text what the parser does not tell about them.</summary>
internal sealed class ScalarBuilder(string file, string text, ICollection<Problem> problems)
{
    public YamlScalar Build(Scalar scalar, SourcePlace place)
    {
        var start = IndexOf(scalar.Start);
        var end = Math.Max(start, IndexOf(scalar.End));
        var written = text.AsMemory()[start..end];
        var properties = LengthOfProperties(written.Span, scalar);
        if (scalar.Style == ScalarStyle.Plain)
        {
            CheckHiddenPill(scalar, end);
        }

        return new YamlScalar(
            place with { Column = place.Column + properties },
            scalar.Value,
            scalar.Style == ScalarStyle.Plain && scalar.Tag.IsEmpty,
            written[properties..]);
    }

    // At the end of a file the parser counts line ends that are not there.
    private int IndexOf(Mark mark) => (int)Math.Min(mark.Index, text.Length);

    // The parser lets a scalar begin at its tag or anchor; an author looks for the text.
    private static int LengthOfProperties(ReadOnlySpan<char> written, Scalar scalar)
    {
        var length = 0;
        if (scalar.Tag.IsEmpty && scalar.Anchor.IsEmpty)
        {
            return length;
        }

        while (length < written.Length && written[length] is '!' or '&')
        {
            var property = written[length..].IndexOfAny(' ', '\t');
            var blanks = property < 0 ? -1 : written[(length + property)..].IndexOfAnyExcept(' ', '\t');
            if (blanks < 0)
            {
                return length;
            }

            length += property + blanks;
        }

        return written[..length].ContainsAny('\r', '\n') ? 0 : length;
    }

    // YAML takes a # after a blank for a comment, so that Hello #{...} without quotes would lose its pill in silence.
    private void CheckHiddenPill(Scalar scalar, int end)
    {
        var blanks = 0;
        while (end + blanks < text.Length && text[end + blanks] is ' ' or '\t')
        {
            blanks++;
        }

        if (text.AsSpan(end + blanks).StartsWith("#{"))
        {
            problems.Add(new Problem(
                YamlProblems.HiddenPill,
                new SourcePlace(file, (int)scalar.End.Line, (int)scalar.End.Column + blanks),
                "This #{ starts a comment",
                "put the text into double quotes, or a blank after # for a comment"));
        }
    }
}
