using Emulator.Ruby.Calls;
using Emulator.Ruby.Conversion;
using Emulator.Values;

namespace Emulator.Ruby.Objects;

/// <summary>An Array. Methods that answer a new list never change their receiver.</summary>
public sealed class RubyList : RubyObject
{
    private readonly ListValue? _values;
    private List<RubyObject>? _items;
    private bool _isFrozen;

    public RubyList(IEnumerable<RubyObject> items) => _items = [.. items];

    private RubyList(List<RubyObject> items) => _items = items;

    private RubyList(ListValue values) => _values = values;

    public override bool IsFrozen => _isFrozen;

    /// <summary>The elements; changing them changes the Ruby object.</summary>
    public List<RubyObject> Items => _items ??= [.. _values!.Select(ValueReader.Read)];

    /// <summary>The list that this one was made of, as long as nobody had an element of it; else null.</summary>
    public ListValue? Untouched => _items is null ? _values : null;

    /// <summary>How many elements there are; asking leaves a pill's list whole.</summary>
    public int Count => _items?.Count ?? _values!.Count;

    public override RubyClass Class => RubyClasses.Array;

    /// <summary>A list over these very elements, without a copy.</summary>
    public static RubyList Over(List<RubyObject> items) => new(items);

    /// <summary>The list of a pill's values.</summary>
    public static RubyList Of(ListValue values) => new(values);

    public static RubyList Of(params ReadOnlySpan<RubyObject> items) => new(new List<RubyObject>([.. items]));

    public override void Freeze() => _isFrozen = true;

    public override string ToText() => Inspect();

    public override string Inspect() => Nesting.Text(this, "[", Items, static item => item.Inspect(), "]");

    public override bool IsEqualTo(RubyObject other) =>
        other is RubyList that && Pairwise(that, static (a, b) => a.IsEqualTo(b));

    public override bool IsSameKey(RubyObject other) =>
        other is RubyList that && Pairwise(that, static (a, b) => a.IsSameKey(b));

    public override int KeyHash()
    {
        Nesting.Guard();
        var hash = new HashCode();
        foreach (var item in Items)
        {
            hash.Add(item.KeyHash());
        }

        return hash.ToHashCode();
    }

    public override int? CompareWith(RubyObject other)
    {
        if (other is not RubyList that)
        {
            return null;
        }

        Nesting.Guard();
        for (var index = 0; index < Math.Min(Items.Count, that.Items.Count); index++)
        {
            var order = Items[index].CompareWith(that.Items[index]);
            if (order != 0)
            {
                return order;
            }
        }

        return Items.Count.CompareTo(that.Items.Count);
    }

    private bool Pairwise(RubyList that, Func<RubyObject, RubyObject, bool> same)
    {
        Nesting.Guard();
        return Items.Count == that.Items.Count && Items.Zip(that.Items).All(pair => same(pair.First, pair.Second));
    }
}
