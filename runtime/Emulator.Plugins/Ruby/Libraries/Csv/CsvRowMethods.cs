using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries.Csv;

/// <summary>The class <c>CSV::Row</c>.</summary>
internal static class CsvRowMethods
{
    public static readonly RubyClass Row = new RubyClass("CSV::Row", RubyClasses.Object).Including(RubyClasses.Enumerable)
        .With<RubyCsvRow>(Define)
        .With<RubyCsvRow>(DefineChanging)
        .WithOwn(table => table.Add("new(headers, fields, header_row = false)", (RubyRun _, RubyClass _, in Arguments given) => new RubyCsvRow(
            ((RubyList)given[0]).Items, ((RubyList)given[1]).Items, given.At(2)?.IsTruthy == true)));

    private static void Define(MethodTable<RubyCsvRow> table) => table
        .Add("[](name)", (self, name) => self.Field(name)).Alias("field", "[]")
        .Add("fetch(name, usual = nil, &block)", Fetch)
        .Add("dig(name, *rest)", (RubyRun run, RubyCsvRow self, in Arguments given) => self.Field(given[0]) is var field && given.Count == 1 || field is RubyNil
            ? field
            : field.Class.Find("dig")!.Call(run, field, new Arguments(given.Values[1..].ToArray())))
        .Add("to_h", self => self.Hash()).Alias("to_hash", "to_h")
        .Add("headers", self => new RubyList(self.Headers))
        .Add("fields(*names)", (RubyRun _, RubyCsvRow self, in Arguments given) => Fields(self, given)).Alias("values_at", "fields")
        .Add("has_key?(name)", (self, name) => RubyBoolean.Of(self.Pairs.Exists(pair => pair.Key.IsEqualTo(name))))
        .Alias("key?", "has_key?").Alias("include?", "has_key?").Alias("header?", "has_key?").Alias("member?", "has_key?").Alias("has_header?", "has_key?")
        .Add("field?(value)", (self, value) => RubyBoolean.Of(self.Fields.Any(value.IsEqualTo)))
        .Add("index(name)", (self, name) => self.Place(name) is >= 0 and var place ? RubyInteger.Of(place) : RubyNil.Instance)
        .Add("size", self => RubyInteger.Of(self.Pairs.Count)).Alias("length", "size")
        .Add("empty?", self => RubyBoolean.Of(self.Pairs.Count == 0))
        .Add("header_row?", self => RubyBoolean.Of(self.IsHeader))
        .Add("field_row?", self => RubyBoolean.Of(!self.IsHeader))
        .Add("each(&block)", Each).Alias("each_pair", "each")
        .Add("to_csv(**options)", (RubyRun run, RubyCsvRow self, in Arguments given) => CsvWriting.Line(run, self, given)).Alias("to_s", "to_csv");

    private static void DefineChanging(MethodTable<RubyCsvRow> table) => table
        .Add("[]=(name, value)", (RubyRun _, RubyCsvRow self, in Arguments given) => self.Set(given[0], given[1]))
        .Add("<<(field)", (self, field) => Add(self, field))
        .Add("push(*fields)", (RubyRun _, RubyCsvRow self, in Arguments given) => given.Values.ToArray().Aggregate(self, Add))
        .Add("delete(name)", (self, name) =>
        {
            if (self.Place(name) is not (>= 0 and var place))
            {
                return RubyList.Of();
            }

            var (header, field) = self.Pairs[place];
            self.Pairs.RemoveAt(place);
            return RubyList.Of(header, field);
        })
        .Add("delete_if(&block)", (RubyRun run, RubyCsvRow self, in Arguments given) =>
        {
            var block = given.RequiredBlock;
            self.Pairs.RemoveAll(pair => block.Yield(run, pair.Key, pair.Value).IsTruthy);
            return self;
        });

    private static RubyObject Fetch(RubyRun run, RubyCsvRow self, in Arguments given) => self.Pairs.Find(Named(given[0])) is { Key: not null } pair ? pair.Value
        : given.Block is { } block ? block.Yield(run, given[0])
        : given.At(1) ?? throw new RubyException("KeyError", $"key not found: {given[0].ToText()}") { Receiver = self, Key = given[0] };

    private static Predicate<KeyValuePair<RubyObject, RubyObject>> Named(RubyObject name) => pair => pair.Key.IsEqualTo(name);

    private static RubyList Fields(RubyCsvRow self, in Arguments given) =>
        new(given.Count == 0 ? self.Fields : given.Values.ToArray().Select(self.Field));

    // A pair brings its header, a field alone has none.
    private static RubyCsvRow Add(RubyCsvRow self, RubyObject field)
    {
        switch (field)
        {
            case RubyList { Items: [var header, var value] }:
                self.Pairs.Add(new(header, value));
                break;
            case RubyHash hash:
                self.Pairs.AddRange(hash.Pairs);
                break;
            default:
                self.Pairs.Add(new(RubyNil.Instance, field));
                break;
        }

        return self;
    }

    private static RubyObject Each(RubyRun run, RubyCsvRow self, in Arguments given)
    {
        if (given.Block is not { } block)
        {
            return RubyClasses.Array.Find("each")!.Call(run, new RubyList(self.Elements(run)));
        }

        foreach (var pair in self.Pairs.ToList())
        {
            block.Yield(run, pair.Key, pair.Value);
        }

        return self;
    }
}
