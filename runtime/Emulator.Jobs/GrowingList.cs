using Emulator.Values;

namespace Emulator.Jobs;

/// <summary>A list variable between two looks at it.</summary>
internal sealed class GrowingList
{
    private readonly List<Value> _items;

    public GrowingList(Value list) => _items = list is ListValue items ? [.. items] : [];

    public int Count => _items.Count;

    /// <summary>True when items have come since the last look.</summary>
    public bool HasGrown { get; private set; }

    /// <param name="items">A list of items, or one item.</param>
    /// <param name="atStart">True to put them before the first.</param>
    public void Add(Value items, bool atStart)
    {
        IReadOnlyList<Value> added = items is ListValue list ? list : [items];
        _items.InsertRange(atStart ? 0 : _items.Count, added);
        HasGrown = true;
    }

    public ListValue ToValue()
    {
        HasGrown = false;
        return ListValue.From(_items);
    }
}
