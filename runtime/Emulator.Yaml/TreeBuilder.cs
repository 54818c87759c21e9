using Emulator.Values.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Emulator.Yaml;

/// <summary>Builds the tree of one document from the parser's events.</summary>
internal sealed class TreeBuilder(string file, string text, ICollection<Problem> problems)
{
    private const int MaximumDepth = 100;
    private const int MaximumNodes = 1_000_000;

    private readonly Events _events = new(text);
    private readonly ScalarBuilder _scalars = new(file, text, problems);
    private readonly Anchors _anchors = new();
    private int _nodes;
    private bool _gaveUp;

    public YamlNode? Build()
    {
        _events.Take<StreamStart>();
        if (_events.Current is StreamEnd)
        {
            Report(YamlProblems.Empty, new SourcePlace(file, 1, 1), "The file is empty");
            return null;
        }

        _events.Take<DocumentStart>();
        var root = BuildNode(1);
        if (_gaveUp)
        {
            return null;
        }

        _events.Take<DocumentEnd>();
        if (_events.Current is DocumentStart second)
        {
            Report(
                YamlProblems.Documents,
                PlaceOf(second),
                "The file holds more than one document",
                "put what follows --- into a file of its own");
        }

        return root;
    }

    // Null only after giving up: the caps end the walk at once, whatever else the file holds.
    private YamlNode? BuildNode(int depth)
    {
        var start = _events.Next();
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
            Scalar scalar => _scalars.Build(scalar, place),
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

        _events.Next();
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

        _events.Next();
        return new YamlMap(place, entries);
    }

    private YamlNode? Follow(AnchorAlias alias, SourcePlace place, int depth)
    {
        if (_anchors.Find(alias.Value.Value) is not { } target)
        {
            return GiveUp(
                YamlProblems.Alias,
                place,
                $"The alias *{alias.Value.Value} names an anchor that does not stand before it");
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

        GiveUp(
            YamlProblems.TooManyNodes,
            place,
            $"The file has more than {MaximumNodes:N0} nodes, aliases counted as often as they are used");
        return false;
    }

    private void CheckTag(NodeEvent written, SourcePlace place)
    {
        // "!" alone says "not plain", as quotes do.
        if (!written.Tag.IsEmpty && written.Tag.Value is not ("tag:yaml.org,2002:str" or "!"))
        {
            Report(
                YamlProblems.Tag,
                place,
                $"The tag {written.Tag.Value} has no meaning here",
                "remove it; quotes make a text of any value");
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

    private SourcePlace PlaceOf(ParsingEvent start) => new(file, (int)start.Start.Line, (int)start.Start.Column);
}
