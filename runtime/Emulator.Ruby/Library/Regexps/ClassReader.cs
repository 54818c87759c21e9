namespace Emulator.Ruby.Library.Regexps;

/// <summary>
/// Reads <c>[…]</c>: ranges, escapes, <c>[:alpha:]</c>, classes within classes, intersections with <c>&amp;&amp;</c>.
/// The opening bracket is read.
/// </summary>
internal sealed class ClassReader(PatternReader reader, bool ignoresCase)
{
    private const int Deepest = 50;

    public CodePointSet Read(int depth = 0)
    {
        if (depth > Deepest)
        {
            throw reader.Bad("too deep nest level");
        }

        var isNegated = reader.Take("^");
        var whole = CodePointSet.All;
        var ranges = new List<(int First, int Last)>();
        if (reader.Here == ']')
        {
            if (reader.Source.IndexOf(']', reader.Position + 1) < 0)
            {
                throw reader.Bad("empty char-class");
            }

            ranges.Add((reader.NextPoint(), ']'));
        }

        while (!reader.Take("]"))
        {
            if (reader.IsAtEnd)
            {
                throw reader.Bad("premature end of char-class");
            }

            if (reader.Take("&&"))
            {
                whole = whole.Intersect(Closed(ranges));
                ranges.Clear();
            }
            else
            {
                Item(ranges, depth);
            }
        }

        var set = ReferenceEquals(whole, CodePointSet.All) ? Closed(ranges) : whole.Intersect(Closed(ranges));
        return isNegated ? set.Complement() : set;
    }

    private CodePointSet Closed(List<(int First, int Last)> ranges)
    {
        var set = CodePointSet.FromRanges(ranges);
        return ignoresCase ? CaseClosure.Of(set) : set;
    }

    private void Item(List<(int First, int Last)> ranges, int depth)
    {
        if (reader.Sees("[:") && Bracket() is { } named)
        {
            ranges.AddRange(named.Ranges);
            RefuseRange();
        }
        else if (reader.Take("["))
        {
            ranges.AddRange(Read(depth + 1).Ranges);
        }
        else if (Point(ranges) is { } first)
        {
            Range(ranges, first);
        }
        else
        {
            RefuseRange();
        }
    }

    // A set begins no range: [\w-.] is wrong, [\w-] and [\w.-] are not.
    private void RefuseRange()
    {
        if (reader.Sees("-") && !reader.Sees("-]"))
        {
            throw reader.Bad("unmatched range specifier in char-class");
        }
    }

    private void Range(List<(int First, int Last)> ranges, int first)
    {
        if (!reader.Sees("-") || reader.Sees("-]"))
        {
            ranges.Add((first, first));
            return;
        }

        reader.Next();
        if (reader.Here == '[')
        {
            ranges.AddRange([(first, first), ('-', '-')]);
            return;
        }

        if (reader.IsAtEnd)
        {
            throw reader.Bad("premature end of char-class");
        }

        if (Point(ranges) is not { } last)
        {
            ranges.AddRange([(first, first), ('-', '-')]);
        }
        else
        {
            ranges.Add(last >= first ? (first, last) : throw reader.Bad("empty range in char class"));
        }
    }

    // A code point, or null when the escape was a set and is among the ranges now.
    private int? Point(List<(int First, int Last)> ranges)
    {
        if (!reader.Take("\\"))
        {
            return reader.NextPoint();
        }

        if (EscapeReader.Set(reader) is { } set)
        {
            ranges.AddRange(set.Ranges);
            return null;
        }

        if (reader.Take("b"))
        {
            return '\b';
        }

        var points = EscapeReader.Points(reader);
        ranges.AddRange(points.SkipLast(1).Select(point => (point, point)));
        return points[^1];
    }

    private CodePointSet? Bracket()
    {
        var end = reader.Source.IndexOf(":]", reader.Position, StringComparison.Ordinal);
        if (end < 0)
        {
            return null;
        }

        var name = reader.Source[(reader.Position + 2)..end];
        if (NamedSets.Bracket(name.TrimStart('^')) is not { } set)
        {
            return name.TrimStart('^').All(char.IsAsciiLetter) ? throw reader.Bad("invalid POSIX bracket type") : null;
        }

        reader.Take($"[:{name}:]");
        return name.StartsWith('^') ? set.Complement() : set;
    }
}
