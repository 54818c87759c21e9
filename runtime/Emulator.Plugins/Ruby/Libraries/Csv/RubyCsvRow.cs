using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries.Csv;

/// <summary>A row of CSV whose fields have headers, a header perhaps several times; fields behind the last header have nil for one.</summary>
internal sealed class RubyCsvRow : RubyEnumerable
{
    /// <param name="headers">As many as fields, fewer or more.</param>
    /// <param name="fields">What stands under them.</param>
    /// <param name="isHeader">True for the row of the headers themselves.</param>
    public RubyCsvRow(IReadOnlyList<RubyObject> headers, IReadOnlyList<RubyObject> fields, bool isHeader = false)
    {
        IsHeader = isHeader;
        for (var index = 0; index < Math.Max(headers.Count, fields.Count); index++)
        {
            Pairs.Add(new(headers.ElementAtOrDefault(index) ?? RubyNil.Instance, fields.ElementAtOrDefault(index) ?? RubyNil.Instance));
        }
    }

    public List<KeyValuePair<RubyObject, RubyObject>> Pairs { get; } = [];

    public bool IsHeader { get; }

    public override RubyClass Class => CsvRowMethods.Row;

    public IEnumerable<RubyObject> Headers => Pairs.Select(pair => pair.Key);

    public IEnumerable<RubyObject> Fields => Pairs.Select(pair => pair.Value);

    public override bool IsFrozen => false;

    public override IEnumerable<RubyObject> Elements(RubyRun run) => Pairs.Select(pair => (RubyObject)RubyList.Of(pair.Key, pair.Value));

    public override string ToText() => string.Join(',', Fields.Select(field => field.ToText())) + "\n";

    public override string Inspect() =>
        $"#<CSV::Row {string.Join(' ', Pairs.Select(pair => $"{(pair.Key is RubySymbol name ? name.Name : pair.Key.Inspect())}:{pair.Value.Inspect()}"))}>";

    public override bool IsEqualTo(RubyObject other) => other is RubyCsvRow that
        ? Pairs.Count == that.Pairs.Count && Pairs.Zip(that.Pairs).All(pair => pair.First.Key.IsEqualTo(pair.Second.Key) && pair.First.Value.IsEqualTo(pair.Second.Value))
        : other is RubyList && new RubyList(Pairs.Select(pair => (RubyObject)RubyList.Of(pair.Key, pair.Value))).IsEqualTo(other);

    public override int KeyHash() => Hash().KeyHash();

    /// <summary>Where the header or number leads; -1 when there is no such field.</summary>
    public int Place(RubyObject name)
    {
        var place = name is SmallInteger number ? (int)(number.Number < 0 ? number.Number + Pairs.Count : number.Number) : Pairs.FindIndex(pair => pair.Key.IsEqualTo(name));
        return place < Pairs.Count ? place : -1;
    }

    public RubyObject Field(RubyObject name) => Place(name) is >= 0 and var place ? Pairs[place].Value : RubyNil.Instance;

    /// <summary>Under a header that is new the field comes last.</summary>
    public RubyObject Set(RubyObject name, RubyObject value)
    {
        var place = Place(name);
        if (place >= 0)
        {
            Pairs[place] = new(Pairs[place].Key, value);
            return value;
        }

        for (var missing = Pairs.Count; name is SmallInteger number && missing < number.Number; missing++)
        {
            Pairs.Add(new(RubyNil.Instance, RubyNil.Instance));
        }

        Pairs.Add(new(name is SmallInteger ? RubyNil.Instance : name, value));
        return value;
    }

    /// <summary>The first field under each header.</summary>
    public RubyHash Hash()
    {
        var hash = new RubyHash();
        foreach (var (name, field) in Pairs)
        {
            if (!hash.Has(name))
            {
                hash[name] = field;
            }
        }

        return hash;
    }
}
