using Emulator.Values.Problems;
using YamlDotNet.Core.Events;

namespace Emulator.Yaml;

/// <summary>Builds the tree of one document.</summary>
internal sealed class TreeBuilder(string file, string text, ICollection<Problem> problems)
{
    private readonly Events _events = new(text);

    /// <param name="passed">A key of the root map whose list comes out empty, because its items are read one by one; null for the whole tree.</param>
    public YamlNode? Build(string? passed = null)
    {
        _events.Take<StreamStart>();
        if (_events.Current is StreamEnd)
        {
            problems.Add(new Problem(YamlProblems.Empty, new SourcePlace(file, 1, 1), "The file is empty"));
            return null;
        }

        _events.Take<DocumentStart>();
        if (new NodeBuilder(file, text, _events, problems) { Passed = passed }.Build(1) is not { } root)
        {
            return null;
        }

        _events.Take<DocumentEnd>();
        if (_events.Current is DocumentStart second)
        {
            problems.Add(new Problem(
                YamlProblems.Documents,
                new SourcePlace(file, (int)second.Start.Line, (int)second.Start.Column),
                "The file holds more than one document",
                "put what follows --- into a file of its own"));
        }

        return root;
    }

    /// <summary>The items of a list under a key of the root map, built as they are asked for; what is wrong with the file elsewhere is passed over.</summary>
    public IEnumerable<YamlNode> Items(string key)
    {
        var nodes = new NodeBuilder(file, text, _events, []);
        _events.Take<StreamStart>();
        _events.Take<DocumentStart>();
        if (_events.Next() is not MappingStart)
        {
            yield break;
        }

        // What stands before the list is built too: its items may use anchors of it.
        while (_events.Current is not MappingEnd && nodes.Build(2) is { } name)
        {
            if (name is not YamlScalar scalar || scalar.Text != key || _events.Current is not SequenceStart { Anchor.IsEmpty: true })
            {
                nodes.Build(2);
                continue;
            }

            _events.Next();
            while (_events.Current is not SequenceEnd && nodes.Build(3) is { } item)
            {
                yield return item;
            }

            yield break;
        }
    }
}
