using Emulator.Ruby.Errors;

namespace Emulator.Ruby.Library.Regexps;

/// <summary>Walks over a pattern's text.</summary>
internal sealed class PatternReader(string source)
{
    public string Source { get; } = source;

    public int Position { get; private set; }

    public bool IsAtEnd => Position >= Source.Length;

    /// <summary>The unit here, or NUL at the end.</summary>
    public char Here => Position < Source.Length ? Source[Position] : '\0';

    public char Next() => IsAtEnd ? throw Bad("end pattern at escape") : Source[Position++];

    /// <summary>The whole code point here.</summary>
    public int NextPoint()
    {
        var isPair = Position + 1 < Source.Length && char.IsSurrogatePair(Source[Position], Source[Position + 1]);
        var point = isPair ? char.ConvertToUtf32(Source[Position], Source[Position + 1]) : Source[Position];
        Position += isPair ? 2 : 1;
        return point;
    }

    public bool Sees(string text) => string.CompareOrdinal(Source, Position, text, 0, text.Length) == 0;

    /// <summary>Steps over the text when it stands here.</summary>
    public bool Take(string text)
    {
        if (!Sees(text))
        {
            return false;
        }

        Position += text.Length;
        return true;
    }

    /// <summary>All up to the mark, which is stepped over.</summary>
    public string Until(char mark, string problem)
    {
        var end = Source.IndexOf(mark, Position);
        if (end < 0)
        {
            throw Bad(problem);
        }

        var text = Source[Position..end];
        Position = end + 1;
        return text;
    }

    /// <summary>Up to so many letters of a kind.</summary>
    public string While(Func<char, bool> isKind, int most)
    {
        var start = Position;
        while (Position < Source.Length && Position - start < most && isKind(Source[Position]))
        {
            Position++;
        }

        return Source[start..Position];
    }

    public void Back(int units) => Position -= units;

    public RubyException Bad(string problem) => RegexpErrors.Bad(problem, Source);
}
