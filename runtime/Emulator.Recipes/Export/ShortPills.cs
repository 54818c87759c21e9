using Emulator.Formulas;
using Emulator.Yaml;

namespace Emulator.Recipes.Export;

/// <summary>A tree with the pills of its texts in the spelling that a person writes.</summary>
internal sealed class ShortPills
{
    private static readonly string[] Unread = ["code", "comment", "description", "title"];
    private readonly Dictionary<YamlNode, YamlNode> _sources = new(ReferenceEqualityComparer.Instance);

    /// <summary>The node of the old tree that a node of the new one stands for.</summary>
    public YamlNode SourceOf(YamlNode node) => _sources[node];

    public YamlMap Of(YamlMap map) => (YamlMap)Node(map, isRead: true);

    private YamlNode Node(YamlNode node, bool isRead)
    {
        YamlNode made = node switch
        {
            YamlMap map => YamlMap.Of(
                map.Place, map.Entries.Select(entry => entry with { Value = Node(entry.Value, isRead && !Unread.Contains(entry.Key)) })),
            YamlList list => YamlList.Of(list.Place, list.Select(item => Node(item, isRead))),
            YamlScalar { IsPlain: false } text when isRead && PillSpelling.Shorten(text.Text) is var words && words != text.Text =>
                YamlScalar.OfText(text.Place, words),
            _ => node,
        };
        _sources[made] = node;
        return made;
    }
}
