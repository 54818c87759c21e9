using Emulator.Values.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Emulator.Yaml;

/// <summary>Builds the tree of one document from the parser's events.</summary>
internal sealed class TreeBuilder(string file, string text, ICollection<Problem> problems)
{
    private const int MaximumDepth = 100;
    private const int MaximumNodes = 1_000_000;

    private readonly Parser _events = new(new StringReader(text));
    private readonly Anchors _anchors = new();
    private int _nodes;
    private bool _gaveUp;

    public YamlNode? Build()
    {
        Take<StreamStart>();
        if (_events.Current is StreamEnd)
        {
            Report(YamlProblems.Empty, new SourcePlace(file, 1, 1), "The file is empty");
            return null;
        }

        Take<DocumentStart>();
        var root = BuildNode(1);
        if (_gaveUp)
        {
            return null;
        }

        Take<DocumentEnd>();
        if (_events.Current is DocumentStart second)
        {
            Report(YamlProblems.Documents, PlaceOf(second), "The file holds more than one document", "put what follows --- into a file of its own");
        }

        return root;
    }

    // Null only after giving up: the caps end the walk at once, whatever else the file holds.
    private YamlNode? BuildNode(int depth)
    {
        var start = Next();
        var place = PlaceOf(start);
        if (depth > MaximumDepth)
        {
            return GiveUp(YamlProblems.TooDeep, place, $"Lists and maps are nested deeper than {MaximumDepth} levels");
        }

        if (start is AnchorAlias alias)
        {
            return Follow(alias, place, depth);
        }

        var firstNode = _nodes;
        YamlNode? node = start switch
        {
            Scalar scalar => BuildScalar(scalar, place),
            SequenceStart => BuildList(place, depth),
            MappingStart => BuildMap(place, depth),
            _ => throw new YamlException(start.Start, start.End, "a value was expected here"),
        };
        if (node is null || !Count(1, place))
        {
            return null;
        }

        var written = (NodeEvent)start;
        CheckTag(written, place);
        if (!written.Anchor.IsEmpty)
        {
            _anchors.Add(written.Anchor.Value, node, _nodes - firstNode);
        }

        return node;
    }

    private YamlScalar BuildScalar(Scalar scalar, SourcePlace place)
    {
        var isPlain = scalar.Style == ScalarStyle.Plain && scalar.Tag.IsEmpty;
        var written = text.AsMemory()[IndexOf(scalar.Start)..Math.Max(IndexOf(scalar.Start), IndexOf(scalar.End))];
        var properties = LengthOfProperties(written.Span, scalar);
        if (scalar.Style == ScalarStyle.Plain)
        {
            CheckHiddenPill(scalar);
        }

        return new YamlScalar(place with { Column = place.Column + properties }, scalar.Value, isPlain, new ScalarSource(written[properties..]));
    }

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
    private void CheckHiddenPill(Scalar scalar)
    {
        var end = IndexOf(scalar.End);
        var blanks = 0;
        while (end + blanks < text.Length && text[end + blanks] is ' ' or '\t')
        {
            blanks++;
        }

        if (text.AsSpan(end + blanks).StartsWith("#{"))
        {
            var place = new SourcePlace(file, (int)scalar.End.Line, (int)scalar.End.Column + blanks);
            Report(YamlProblems.HiddenPill, place, "This #{ starts a comment", "put the text into double quotes, or a blank after # for a comment");
        }
    }

    private YamlList? BuildList(SourcePlace place, int depth)
    {
        var items = new List<YamlNode>();
        while (_events.Current is not SequenceEnd)
        {
            if (BuildNode(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        Next();
        return new YamlList(place, items);
    }

    private YamlMap? BuildMap(SourcePlace place, int depth)
    {
        var keys = new MapKeys(problems);
        var entries = new List<YamlEntry>();
        while (_events.Current is not MappingEnd)
        {
            if (BuildNode(depth + 1) is not { } key || BuildNode(depth + 1) is not { } value)
            {
                return null;
            }

            if (keys.Accept(key) is { } name)
            {
                entries.Add(new YamlEntry(name, key.Place, value));
            }
        }

        Next();
        return new YamlMap(place, entries);
    }

    private YamlNode? Follow(AnchorAlias alias, SourcePlace place, int depth)
    {
        if (_anchors.Find(alias.Value.Value) is not { } target)
        {
            return GiveUp(YamlProblems.Alias, place, $"The alias *{alias.Value.Value} names an anchor that does not stand before it");
        }

        if (depth + target.Node.Height - 1 > MaximumDepth)
        {
            return GiveUp(YamlProblems.TooDeep, place, $"Lists and maps are nested deeper than {MaximumDepth} levels");
        }

        return Count(target.Nodes, place) ? target.Node : null;
    }

    private bool Count(int nodes, SourcePlace place)
    {
        _nodes += nodes;
        if (_nodes <= MaximumNodes)
        {
            return true;
        }

        GiveUp(YamlProblems.TooManyNodes, place, $"The file has more than {MaximumNodes:N0} nodes, aliases counted as often as they are used");
        return false;
    }

    private void CheckTag(NodeEvent written, SourcePlace place)
    {
        // "!" alone says "not plain", as quotes do.
        if (!written.Tag.IsEmpty && written.Tag.Value is not ("tag:yaml.org,2002:str" or "!"))
        {
            Report(YamlProblems.Tag, place, $"The tag {written.Tag.Value} has no meaning here", "remove it; quotes make a text of any value");
        }
    }

    private YamlNode? GiveUp(string code, SourcePlace place, string message)
    {
        _gaveUp = true;
        Report(code, place, message);
        return null;
    }

    private void Report(string code, SourcePlace place, string message, string? hint = null) =>
        problems.Add(new Problem(code, place, message, hint));

    private void Take<T>()
        where T : ParsingEvent
    {
        if (_events.Current is null)
        {
            Advance(Mark.Empty);
        }

        if (Next() is not T)
        {
            throw new YamlException("the end of the document was expected here");
        }
    }

    private ParsingEvent Next()
    {
        var current = _events.Current ?? throw new YamlException("the file ends too early");
        Advance(current.End);
        return current;
    }

    private void Advance(Mark from)
    {
        try
        {
            _events.MoveNext();
        }
        catch (InvalidOperationException)
        {
            // The parser's own slip: a bracket left open over several lines ends in this exception instead of its usual one.
            throw new YamlException(from, from, "did not find expected ',' or the closing bracket");
        }
        catch (ArgumentException)
        {
            throw new YamlException(from, from, "a tag or anchor is not spelt as YAML asks");
        }
    }

    // At the end of a file the parser counts line ends that are not there.
    private int IndexOf(Mark mark) => (int)Math.Min(mark.Index, text.Length);

    private SourcePlace PlaceOf(ParsingEvent start) => new(file, (int)start.Start.Line, (int)start.Start.Column);
}
