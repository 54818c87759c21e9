using Emulator.Values.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Emulator.Yaml;

/// <summary>Builds nodes from the parser's events, with the caps on depth and number that every walk over them relies on.</summary>
internal sealed class NodeBuilder(string file, string text, Events events, ICollection<Problem> problems)
{
    private const int MaximumDepth = 100;
    private const int MaximumNodes = 1_000_000;

    private readonly ScalarBuilder _scalars = new(file, text, problems);
    private readonly Anchors _anchors = new();
    private int _nodes;

    /// <summary>A key of the root map whose list comes out empty, if no alias can name it; null for none.</summary>
    public string? Passed { get; init; }

    /// <summary>The node that begins here; null only after giving up: the caps end the walk at once, whatever else the file holds.</summary>
    /// <param name="depth">1 for the root.</param>
    public YamlNode? Build(int depth)
    {
        var start = events.Next();
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
        while (events.Current is not SequenceEnd)
        {
            if (Build(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        events.Next();
        return new YamlList(place, items);
    }

    private YamlMap? BuildMap(SourcePlace place, int depth)
    {
        var keys = new MapKeys(problems);
        var entries = new List<YamlEntry>();
        while (events.Current is not MappingEnd)
        {
            if (Build(depth + 1) is not { } key || BuildValue(key, depth) is not { } value)
            {
                return null;
            }

            if (keys.Accept(key) is { } name)
            {
                entries.Add(new YamlEntry(name, key.Place, value));
            }
        }

        events.Next();
        return new YamlMap(place, [.. entries]);
    }

    private YamlNode? BuildValue(YamlNode key, int depth) =>
        depth == 1 && key is YamlScalar { Text: var name } && name == Passed && events.Current is SequenceStart { Anchor.IsEmpty: true } start
            ? PassList(PlaceOf(start), depth + 1)
            : Build(depth + 1);

    // Built for what is wrong with them, and let go one by one.
    private YamlList? PassList(SourcePlace place, int depth)
    {
        events.Next();
        while (events.Current is not SequenceEnd)
        {
            if (Build(depth + 1) is null)
            {
                return null;
            }
        }

        events.Next();
        return new YamlList(place, []);
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
        Report(code, place, message);
        return null;
    }

    private void Report(string code, SourcePlace place, string message, string? hint = null) =>
        problems.Add(new Problem(code, place, message, hint));

    private SourcePlace PlaceOf(ParsingEvent start) => new(file, (int)start.Start.Line, (int)start.Start.Column);
}
