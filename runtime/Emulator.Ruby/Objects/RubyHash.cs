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

    private RubyObject Key(RubyObject key) =>
        IsIndifferent && key is RubySymbol symbol ? new RubyString(symbol.Name) : key;
}
