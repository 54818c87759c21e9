using Emulator.Ruby.Calls;

namespace Emulator.Ruby.Objects;

/// <summary>
/// A Hash: keeps the order in which keys came. An indifferent one (pills, API answers, connector inputs) stores symbol
/// keys as strings and finds either; a plain one (a literal) tells them apart.
/// </summary>
public sealed class RubyHash(bool isIndifferent = false) : RubyObject
{
    private readonly OrderedDictionary<RubyObject, RubyObject> _members = new(RubyKeyComparer.Instance);

    public bool IsIndifferent { get; } = isIndifferent;

    public int Count => _members.Count;

    /// <summary>The pairs in their order.</summary>
    public IReadOnlyList<KeyValuePair<RubyObject, RubyObject>> Pairs => _members;

    public override RubyClass Class => IsIndifferent ? RubyClasses.IndifferentHash : RubyClasses.Hash;

    /// <summary>The value, or nil.</summary>
    public RubyObject this[RubyObject key]
    {
        get => _members.GetValueOrDefault(Key(key), RubyNil.Instance);
        set => _members[Key(key) is RubyString text ? text.Copy() : Key(key)] = value;
    }

    public bool Has(RubyObject key) => _members.ContainsKey(Key(key));

    public bool TryGet(RubyObject key, out RubyObject value)
    {
        var found = _members.TryGetValue(Key(key), out var member);
        value = member ?? RubyNil.Instance;
        return found;
    }

    /// <summary>Removes the key and gives what it held, or null when it was not there.</summary>
    public RubyObject? Remove(RubyObject key) => _members.Remove(Key(key), out var value) ? value : null;

    public void Clear() => _members.Clear();

    /// <summary>A hash of the same kind without members.</summary>
    public RubyHash Empty() => new(IsIndifferent);

    public RubyHash Copy() => Where(_ => true);

    /// <summary>A copy that tells symbols from strings.</summary>
    public RubyHash Plain() => Into(new RubyHash(), _members);

    public RubyHash Where(Func<KeyValuePair<RubyObject, RubyObject>, bool> test) => Into(Empty(), _members.ToList().Where(test));

    /// <summary>The same keys with other values.</summary>
    public RubyHash Select(Func<RubyObject, RubyObject> value) =>
        Into(Empty(), _members.ToList().Select(pair => KeyValuePair.Create(pair.Key, value(pair.Value))));

    public override string ToText() => Inspect();

    // {"a"=>1, :b=>2}, as Ruby prints up to 3.3; its later releases put blanks around the arrow.
    public override string Inspect() =>
        Nesting.Text("{", _members, static pair => $"{pair.Key.Inspect()}=>{pair.Value.Inspect()}", "}");

    public override bool IsEqualTo(RubyObject other) =>
        other is RubyHash that
        && that.Count == Count
        && Nesting.Guard()
        && _members.All(pair => that.TryGet(pair.Key, out var value) && pair.Value.IsEqualTo(value));

    public override int KeyHash() => Nesting.Guard() ? Hashed() : 0;

    private int Hashed() => _members.Aggregate(Count, static (hash, pair) => hash ^ HashCode.Combine(pair.Key.KeyHash(), pair.Value.KeyHash()));

    private static RubyHash Into(RubyHash hash, IEnumerable<KeyValuePair<RubyObject, RubyObject>> pairs)
    {
        foreach (var (key, value) in pairs)
        {
            hash._members[key] = value;
        }

        return hash;
    }

    private RubyObject Key(RubyObject key) =>
        IsIndifferent && key is RubySymbol symbol ? new RubyString(symbol.Name) : key;
}
