using Emulator.Ruby.Calls;
using Emulator.Ruby.Conversion;
using Emulator.Ruby.Running;
using Emulator.Values;

namespace Emulator.Ruby.Objects;

/// <summary>
/// A Hash: keeps the order in which keys came. An indifferent one (pills, API answers, connector inputs) stores symbol
/// keys as strings and finds either; a plain one (a literal) tells them apart.
/// </summary>
public sealed class RubyHash : RubyObject
{
    private readonly RecordMembers? _record;
    private HashMembers? _members;
    private bool _isFrozen;

    public RubyHash(bool isIndifferent = false, int capacity = 0) => (IsIndifferent, _members) = (isIndifferent, new HashMembers(capacity));

    private RubyHash(bool isIndifferent, HashMembers members) => (IsIndifferent, _members) = (isIndifferent, members);

    private RubyHash(RecordMembers record) => (IsIndifferent, _record) = (true, record);

    /// <summary>How the names of an indifferent hash are written before they are compared, as those of headers; null: as they are.</summary>
    public Func<string, string>? KeyForm { get; init; }

    public override bool IsFrozen => _isFrozen;

    public bool IsIndifferent { get; }

    public int Count => _members?.Count ?? _record!.Count;

    /// <summary>The pairs in their order.</summary>
    public IReadOnlyList<KeyValuePair<RubyObject, RubyObject>> Pairs => Members;

    /// <summary>The record that this hash was made of, as long as nobody had a member of it; else null.</summary>
    public RecordValue? Untouched => _members is null ? _record!.Untouched : null;

    // A pill's record is taken apart when more than single members are asked for.
    private HashMembers Members => _members ??= _record!.All();

    /// <summary>The indifferent hash of a record.</summary>
    public static RubyHash Of(RecordValue record) => new(new RecordMembers(record));

    public override RubyClass Class => IsIndifferent ? RubyClasses.IndifferentHash : RubyClasses.Hash;

    /// <summary>The value, or nil.</summary>
    public RubyObject this[RubyObject key]
    {
        get => TryGet(key, out var value) ? value : RubyNil.Instance;
        set
        {
            var members = Members;
            var name = Key(key);
            if (!members.TrySet(name, value))
            {
                members.Add(name is RubyString { IsFrozen: false } text ? Frozen(text) : name, value);
            }
        }
    }

    /// <summary>What a key that is not there reads as, by <c>Hash.new(0)</c>; null is nil.</summary>
    public RubyObject? Default { get; set; }

    /// <summary>What makes the value of a key that is not there, by <c>Hash.new { }</c>; null is nothing.</summary>
    public RubyProc? DefaultBlock { get; set; }

    /// <summary>As <c>[]</c>: the value, the default, or nil.</summary>
    public RubyObject Read(RubyRun run, RubyObject key) =>
        TryGet(key, out var value) ? value : DefaultBlock?.Yield(run, this, key) ?? Default ?? RubyNil.Instance;

    public bool Has(RubyObject key) => Members.Has(Key(key));

    public bool TryGet(RubyObject key, out RubyObject value)
    {
        if (_members is null)
        {
            return _record!.TryGet(key, out value);
        }

        var found = _members.TryGet(Key(key), out var member);
        value = member ?? RubyNil.Instance;
        return found;
    }

    /// <summary>Removes the key and gives what it held, or null when it was not there.</summary>
    public RubyObject? Remove(RubyObject key) => Members.Remove(Key(key));

    public void Clear() => _members = new HashMembers();

    /// <summary>The keys in their order, as a list of the caller's own; asking for them leaves a pill's record whole.</summary>
    public List<RubyObject> Keys()
    {
        if (_members is not { } members)
        {
            return _record!.Names();
        }

        var keys = new List<RubyObject>(members.Count);
        for (var index = 0; index < members.Count; index++)
        {
            keys.Add(members[index].Key);
        }

        return keys;
    }

    /// <summary>The values in the order of their keys, as a list of the caller's own.</summary>
    public List<RubyObject> Values()
    {
        var members = Members;
        var values = new List<RubyObject>(members.Count);
        for (var index = 0; index < members.Count; index++)
        {
            values.Add(members[index].Value);
        }

        return values;
    }

    /// <summary>A hash of the same kind without members.</summary>
    public RubyHash Empty() => new(IsIndifferent);

    public RubyHash Copy() => new(IsIndifferent, Members.Copy());

    /// <summary>A copy with the default: <c>dup</c>, <c>merge</c>.</summary>
    public RubyHash Dup()
    {
        var copy = Copy();
        (copy.Default, copy.DefaultBlock) = (Default, DefaultBlock);
        return copy;
    }

    /// <summary>A copy that tells symbols from strings.</summary>
    public RubyHash Plain() => new(isIndifferent: false, Members.Copy());

    public RubyHash Where(Func<KeyValuePair<RubyObject, RubyObject>, bool> test) => Into(Empty(), Members.ToArray().Where(test));

    /// <summary>The same keys with other values.</summary>
    public RubyHash Select(Func<RubyObject, RubyObject> value) =>
        Into(Empty(), Members.ToArray().Select(pair => KeyValuePair.Create(pair.Key, value(pair.Value))));

    public override void Freeze() => _isFrozen = true;

    public override string ToText() => Inspect();

    // {"a"=>1, :b=>2}, as Ruby prints up to 3.3; its later releases put blanks around the arrow.
    public override string Inspect() =>
        Nesting.Text(this, "{", Members, static pair => $"{pair.Key.Inspect()}=>{pair.Value.Inspect()}", "}");

    public override bool IsEqualTo(RubyObject other) =>
        other is RubyHash that
        && that.Count == Count
        && Nesting.Guard()
        && Members.All(pair => that.TryGet(pair.Key, out var value) && pair.Value.IsEqualTo(value));

    public override int KeyHash() => Nesting.Guard() ? Hashed() : 0;

    private int Hashed() => Members.Aggregate(Count, static (hash, pair) => hash ^ HashCode.Combine(pair.Key.KeyHash(), pair.Value.KeyHash()));

    // The keys are those of another hash: no two are the same.
    private static RubyHash Into(RubyHash hash, IEnumerable<KeyValuePair<RubyObject, RubyObject>> pairs)
    {
        var members = hash.Members;
        foreach (var (key, value) in pairs)
        {
            members.Add(key, value);
        }

        return hash;
    }

    // A key is a text of the hash's own, which nobody can change.
    private static RubyString Frozen(RubyString text)
    {
        var key = text.Copy();
        key.Freeze();
        return key;
    }

    private RubyObject Key(RubyObject key) => key switch
    {
        RubySymbol symbol when IsIndifferent => new RubyString(KeyForm?.Invoke(symbol.Name) ?? symbol.Name),
        RubyString text when KeyForm is not null => new RubyString(KeyForm(text.Text)),
        _ => key,
    };
}
