using Emulator.Ruby.Calls;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Objects;

/// <summary>A Set: each element once, in the order in which they came.</summary>
public sealed class RubySet : RubyEnumerable
{
    private readonly OrderedDictionary<RubyObject, bool> _members = new(RubyKeyComparer.Instance);
    private bool _isFrozen;

    public RubySet(IEnumerable<RubyObject> items)
    {
        foreach (var item in items)
        {
            Add(item);
        }
    }

    public override RubyClass Class => RubyClasses.Set;

    public override bool IsFrozen => _isFrozen;

    public int Count => _members.Count;

    public IReadOnlyList<RubyObject> Items => _members.Keys;

    public bool Has(RubyObject item) => _members.ContainsKey(item);

    /// <summary>False when it was there already.</summary>
    public bool Add(RubyObject item) => _members.TryAdd(item, true);

    public bool Remove(RubyObject item) => _members.Remove(item);

    public void Clear() => _members.Clear();

    public bool IsWithin(RubySet other) => Items.All(other.Has);

    public override IEnumerable<RubyObject> Elements(RubyRun run) => Items;

    public override void Freeze() => _isFrozen = true;

    public override string ToText() => Inspect();

    public override string Inspect() => Nesting.Text(this, "#<Set: {", [.. Items], static item => item.Inspect(), "}>");

    public override bool IsEqualTo(RubyObject other) => other is RubySet that && that.Count == Count && IsWithin(that);

    // In any order: sums do not tell one from another.
    public override int KeyHash() => Items.Aggregate(Count, static (sum, item) => unchecked(sum + item.KeyHash()));

    /// <summary>A set is a pattern of its elements.</summary>
    public override bool Matches(RubyRun run, RubyObject value) => Has(value);
}
