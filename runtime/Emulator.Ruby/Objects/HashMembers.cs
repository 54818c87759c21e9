using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Emulator.Ruby.Objects;

/// <summary>
/// The pairs of a hash in the order in which their keys came. Nearly every hash of a formula or an answer has few, which
/// are quicker looked through than hashed; beyond that a table takes over.
/// </summary>
internal sealed class HashMembers(int capacity = 0) : IReadOnlyList<KeyValuePair<RubyObject, RubyObject>>
{
    private const int MostInLine = 8;
    private KeyValuePair<RubyObject, RubyObject>[] _line = capacity is > 0 and <= MostInLine ? new KeyValuePair<RubyObject, RubyObject>[capacity] : [];
    private OrderedDictionary<RubyObject, RubyObject>? _table;
    private int _count;

    public int Count => _table?.Count ?? _count;

    public KeyValuePair<RubyObject, RubyObject> this[int index] => _table is null ? _line[index] : _table.GetAt(index);

    public bool TryGet(RubyObject key, [NotNullWhen(true)] out RubyObject? value)
    {
        if (_table is not null)
        {
            return _table.TryGetValue(key, out value);
        }

        var place = PlaceOf(key);
        value = place < 0 ? null : _line[place].Value;
        return place >= 0;
    }

    public bool Has(RubyObject key) => _table?.ContainsKey(key) ?? PlaceOf(key) >= 0;

    /// <summary>Sets the value of a key that is there; false when it is not.</summary>
    public bool TrySet(RubyObject key, RubyObject value)
    {
        if (_table is not null)
        {
            var index = _table.IndexOf(key);
            if (index >= 0)
            {
                _table.SetAt(index, value);
            }

            return index >= 0;
        }

        var place = PlaceOf(key);
        if (place >= 0)
        {
            _line[place] = KeyValuePair.Create(_line[place].Key, value);
        }

        return place >= 0;
    }

    /// <summary>Adds a key that is not there yet.</summary>
    public void Add(RubyObject key, RubyObject value)
    {
        if (_table is null && _count == MostInLine)
        {
            _table = new(_line, RubyKeyComparer.Instance);
        }

        if (_table is not null)
        {
            _table.Add(key, value);
            return;
        }

        if (_count == _line.Length)
        {
            Array.Resize(ref _line, _count == 0 ? 2 : Math.Min(MostInLine, _count * 2));
        }

        _line[_count++] = KeyValuePair.Create(key, value);
    }

    /// <summary>The value that the key had; null when it was not there.</summary>
    public RubyObject? Remove(RubyObject key)
    {
        if (_table is not null)
        {
            return _table.Remove(key, out var removed) ? removed : null;
        }

        var place = PlaceOf(key);
        if (place < 0)
        {
            return null;
        }

        var value = _line[place].Value;
        _count--;
        Array.Copy(_line, place + 1, _line, place, _count - place);
        _line[_count] = default;
        return value;
    }

    public HashMembers Copy()
    {
        var copy = new HashMembers { _count = _count };
        if (_table is not null)
        {
            copy._table = new(_table, RubyKeyComparer.Instance);
        }
        else
        {
            copy._line = _line.AsSpan(0, _count).ToArray();
        }

        return copy;
    }

    public IEnumerator<KeyValuePair<RubyObject, RubyObject>> GetEnumerator() =>
        _table?.GetEnumerator() ?? ((IEnumerable<KeyValuePair<RubyObject, RubyObject>>)new ArraySegment<KeyValuePair<RubyObject, RubyObject>>(_line, 0, _count)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int PlaceOf(RubyObject key)
    {
        for (var place = 0; place < _count; place++)
        {
            var known = _line[place].Key;
            if (ReferenceEquals(known, key) || known.IsSameKey(key))
            {
                return place;
            }
        }

        return -1;
    }
}
