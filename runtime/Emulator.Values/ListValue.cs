using System.Collections;

namespace Emulator.Values;

public sealed class ListValue : Value, IReadOnlyList<Value>
{
    public static readonly ListValue Empty = new([]);

    private readonly Value[] _items;

    private ListValue(Value[] items) => _items = items;

    public override ValueKind Kind => ValueKind.List;

    public int Count => _items.Length;

    public Value this[int index] => _items[index];

    public static ListValue Of(params Value[] items) => items.Length == 0 ? Empty : new ListValue([.. items]);

    public static ListValue From(IEnumerable<Value> items) => new([.. items]);

    public override bool Equals(Value? other) => other is ListValue that && _items.AsSpan().SequenceEqual(that._items);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    public IEnumerator<Value> GetEnumerator() => ((IEnumerable<Value>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}
