using Emulator.Plugins.Checking.Outlines;
using Emulator.Plugins.Ruby;
using Emulator.Ruby;
using Emulator.Ruby.Tree;
using Emulator.Values.Problems;

namespace Emulator.Plugins.Checking.Ruby;

/// <summary>Reads the outline of a connector.rb from its syntax tree.</summary>
internal sealed class RubyOutline(string file, string text)
{
    /// <summary>The definition that the file ends with, or null when its last expression is no hash that is written out.</summary>
    public OutlineMap? Root(SequenceNode tree) => tree.Statements.Count == 0 ? null : Read(tree.Statements[^1]) as OutlineMap;

    public Outline Read(Node node) => node switch
    {
        HashNode hash => Map(hash),
        ListNode list => new OutlineList(Place(node), [.. list.Elements.Select(Read)]),
        StringNode written => new OutlineText(Place(node), written.Text),
        SymbolNode symbol => new OutlineText(Place(node), symbol.Name),
        IntegerNode integer => new OutlineNumber(Place(node), (double)integer.Number),
        BooleanNode truth => new OutlineTruth(Place(node), truth.Truth),
        NilNode => new OutlineNothing(Place(node)),
        RegexpNode => new OutlinePattern(Place(node)),
        LambdaNode lambda => new RubyFunction(this, lambda.Parameters, lambda.Body).Read(Place(node)),
        CallNode { Receiver: null, Name: "lambda" or "proc", Block: { } block } =>
            new RubyFunction(this, block.Parameters, block.Body).Read(Place(node)),
        SequenceNode { Statements: [var only] } => Read(only),
        _ => new OutlineUnknown(Place(node), Inside(node)),
    };

    public SourcePlace Place(Node node) => Place(node.Span);

    public SourcePlace Place(SourceSpan span) => RubyPlaces.Of(file, text, span.Start);

    /// <summary>The outermost hashes with keys below a node; each knows those inside it.</summary>
    public IReadOnlyList<OutlineMap> Inside(Node node)
    {
        var maps = new List<OutlineMap>();
        var waiting = new Stack<Node>(RubyChildren.Of(node).Reverse());
        while (waiting.TryPop(out var next))
        {
            if (next is HashNode hash)
            {
                maps.Add(Map(hash));
                continue;
            }

            foreach (var child in RubyChildren.Of(next).Reverse())
            {
                waiting.Push(child);
            }
        }

        return maps;
    }

    private OutlineMap Map(HashNode hash)
    {
        var entries = new List<OutlineEntry>(hash.Pairs.Count);
        var isOpen = false;
        foreach (var pair in hash.Pairs)
        {
            if (Key(pair.Key) is { } key)
            {
                entries.Add(new OutlineEntry(key, Place(pair), Read(pair.Value)));
            }
            else
            {
                isOpen = true;
            }
        }

        return new OutlineMap(Place(hash), entries, isOpen);
    }

    private static string? Key(Node? key) => key switch
    {
        SymbolNode symbol => symbol.Name,
        StringNode written => written.Text,
        _ => null,
    };
}
