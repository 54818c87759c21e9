using System.Collections;
using Emulator.Values.Problems;

namespace Emulator.Yaml;

/// <summary>The items under dashes or between brackets, in the order in which they were written.</summary>
public sealed class YamlList : YamlNode, IReadOnlyList<YamlNode>
{
    private readonly IReadOnlyList<YamlNode> _items;

    internal YamlList(SourcePlace place, IReadOnlyList<YamlNode> items)
        : base(place)
    {
        _items = items;
        foreach (var item in items)
        {
            Height = Math.Max(Height, 1 + item.Height);
        }
    }

    /// <summary>A list that no file holds in this form.</summary>
    public static YamlList Of(SourcePlace place, IEnumerable<YamlNode> items) => new(place, [.. items]);

    public override string Description => "a list";

    public int Count => _items.Count;

    internal override int Height { get; } = 1;

    public YamlNode this[int index] => _items[index];

    public IEnumerator<YamlNode> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
