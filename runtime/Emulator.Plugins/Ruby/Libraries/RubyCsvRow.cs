using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary>A row of CSV with headers: cells by name or place, pairs one by one.</summary>
internal sealed class RubyCsvRow(RubyObject[] headers, RubyObject[] fields) : RubyEnumerable
{
    private static readonly RubyClass Type = new RubyClass("CSV::Row", RubyClasses.Object).Including(RubyClasses.Enumerable).With<RubyCsvRow>(table => table
        .Add("[](name)", (self, name) => self.Field(name)).Alias("field", "[]")
        .Add("fetch(name, usual = nil)", (_, self, in given) => self.Has(given[0]) ? self.Field(given[0])
            : given.At(1) ?? throw new Emulator.Ruby.Errors.RubyException("KeyError", $"key not found: {given[0].ToText()}"))
        .Add("dig(name, *rest)", (_, self, in given) => self.Field(given[0]))
        .Add("to_h", self => self.Hash()).Alias("to_hash", "to_h")
        .Add("headers", self => new RubyList(self.Headers))
        .Add("fields", self => new RubyList(self.Fields)).Alias("values_list", "fields")
        .Add("has_key?(name)", (self, name) => RubyBoolean.Of(self.Has(name))).Alias("key?", "has_key?").Alias("include?", "has_key?").Alias("header?", "has_key?")
        .Add("values_at(*names)", (_, self, in given) => new RubyList(given.Values.ToArray().Select(self.Field)))
        .Add("size", self => RubyInteger.Of(self.Fields.Length)).Alias("length", "size")
        .Add("each(&block)", (run, self, in given) =>
        {
            foreach (var pair in self.Hash().Pairs)
            {
                given.RequiredBlock.Yield(run, pair.Key, pair.Value);
            }

            return self;
        })
        .Alias("each_pair", "each")
        .Add("to_csv(**options)", (run, self, in given) => CsvLibrary.Line(run, self, given)).Alias("to_s", "to_csv"));

    public RubyObject[] Headers => headers;

    /// <summary>As many as headers, or more.</summary>
    public RubyObject[] Fields { get; } = [.. fields, .. Enumerable.Repeat<RubyObject>(RubyNil.Instance, Math.Max(0, headers.Length - fields.Length))];

    public override RubyClass Class => Type;

    public override IEnumerable<RubyObject> Elements(RubyRun run) => Hash().Pairs.Select(pair => (RubyObject)RubyList.Of(pair.Key, pair.Value));

    public override string ToText() => string.Join(',', Fields.Select(field => field.ToText())) + "\n";

    public override string Inspect() => $"#<CSV::Row {string.Join(' ', Hash().Pairs.Select(pair => $"{pair.Key.ToText()}:{pair.Value.Inspect()}"))}>";

    public override bool IsEqualTo(RubyObject other) => other is RubyCsvRow that && that.Hash().IsEqualTo(Hash());

    public override int KeyHash() => Hash().KeyHash();

    private bool Has(RubyObject name) => headers.Any(header => header.IsSameKey(name));

    private RubyObject Field(RubyObject name)
    {
        var place = name is SmallInteger number ? (int)(number.Number < 0 ? number.Number + Fields.Length : number.Number) : Array.FindIndex(headers, header => header.IsSameKey(name));
        return place >= 0 && place < Fields.Length ? Fields[place] : RubyNil.Instance;
    }

    private RubyHash Hash()
    {
        var hash = new RubyHash();
        foreach (var (place, field) in Fields.Index())
        {
            var name = place < headers.Length ? headers[place] : RubyNil.Instance;
            if (!hash.Has(name))
            {
                hash[name] = field;
            }
        }

        return hash;
    }
}
