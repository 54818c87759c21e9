using System.Collections;

namespace Emulator.Values;

/// <summary>Named values in the order in which they were written; a name occurs once, the last one given wins.</summary>
public sealed class RecordValue : Value, IReadOnlyCollection<KeyValuePair<string, Value>>
{
    public static readonly RecordValue Empty = new([]);

    private readonly OrderedDictionary<string, Value> _members;

    private RecordValue(OrderedDictionary<string, Value> members) => _members = members;

    public override ValueKind Kind => ValueKind.Record;

    public int Count => _members.Count;

    public IEnumerable<string> Keys => _members.Keys;

    public static RecordValue Of(params ReadOnlySpan<(string Key, Value Value)> members)
    {
        var copy = new OrderedDictionary<string, Value>(members.Length, StringComparer.Ordinal);
        foreach (var (key, value) in members)
        {
            copy[key] = value;
        }

        return new RecordValue(copy);
    }

    public static RecordValue From(IEnumerable<KeyValuePair<string, Value>> members)
    {
        var copy = new OrderedDictionary<string, Value>(members.TryGetNonEnumeratedCount(out var count) ? count : 0, StringComparer.Ordinal);
        foreach (var (key, value) in members)
        {
            copy[key] = value;
        }

        return new RecordValue(copy);
    }

    public bool TryGet(string key, out Value value)
    {
        if (_members.TryGetValue(key, out var found))
        {
            value = found;
            return true;
        }

        value = Null;
        return false;
    }

    public bool Has(string key) => _members.ContainsKey(key);

    /// <summary>A copy with the member set; a new name goes to the end, a known one keeps its place.</summary>
    public RecordValue With(string key, Value value)
    {
        var copy = new OrderedDictionary<string, Value>(_members, StringComparer.Ordinal) { [key] = value };
        return new RecordValue(copy);
    }

    public RecordValue Without(string key) => Has(key) ? From(_members.Where(member => member.Key != key)) : this;

    /// <summary>A copy in which the other record's members are set over this one's.</summary>
    public RecordValue Merge(RecordValue over) => over.Count == 0 ? this : From(_members.Concat(over._members));

    public override bool Equals(Value? other) =>
        other is RecordValue that
        && that.Count == Count
        && _members.All(member => that.TryGet(member.Key, out var value) && value.Equals(member.Value));

    public override int GetHashCode()
    {
        var hash = Count;
        foreach (var (key, value) in _members)
        {
            hash ^= HashCode.Combine(key, value);
        }

        return hash;
    }

    public OrderedDictionary<string, Value>.Enumerator GetEnumerator() => _members.GetEnumerator();

    IEnumerator<KeyValuePair<string, Value>> IEnumerable<KeyValuePair<string, Value>>.GetEnumerator() => _members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _members.GetEnumerator();
}
