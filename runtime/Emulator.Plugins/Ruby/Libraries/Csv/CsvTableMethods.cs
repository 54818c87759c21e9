using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries.Csv;

/// <summary>The class <c>CSV::Table</c>.</summary>
internal static class CsvTableMethods
{
    private static readonly string[] Modes = ["col", "row", "col_or_row"];

    public static readonly RubyClass Table = new RubyClass("CSV::Table", RubyClasses.Object).Including(RubyClasses.Enumerable)
        .With<RubyCsvTable>(Define)
        .With<RubyCsvTable>(DefineChanging)
        .WithOwn(table => table.Add("new(rows, headers: nil)", (RubyRun _, RubyClass _, in Arguments given) =>
            new RubyCsvTable([.. ((RubyList)given[0]).Items.Cast<RubyCsvRow>()], (given.Keyword("headers") as RubyList)?.Items ?? [])));

    private static void Define(MethodTable<RubyCsvTable> table)
    {
        table
            .Add("headers", self => new RubyList(self.Headers))
            .Add("[](place)", (run, self, place) => At(run, self, place))
            .Add("values_at(*places)", (RubyRun run, RubyCsvTable self, in Arguments given) => ValuesAt(self, given))
            .Add("dig(place, *rest)", (RubyRun run, RubyCsvTable self, in Arguments given) => At(run, self, given[0]) is var found && given.Count == 1 || found is RubyNil
                ? found
                : found.Class.Find("dig")!.Call(run, found, new Arguments(given.Values[1..].ToArray())))
            .Add("size", self => RubyInteger.Of(self.Rows.Count)).Alias("length", "size")
            .Add("empty?", self => RubyBoolean.Of(self.Rows.Count == 0))
            .Add("mode", self => RubySymbol.Of(self.Mode))
            .Add("to_a", self => self.Lists())
            .Add("as_json(options = nil)", (RubyRun run, RubyCsvTable self, in Arguments _) => self.Lists().Class.Find("as_json")!.Call(run, self.Lists()))
            .Add("to_json(options = nil)", (RubyRun run, RubyCsvTable self, in Arguments _) => self.Lists().Class.Find("to_json")!.Call(run, self.Lists()))
            .Add("each(&block)", Each)
            .Add("to_csv(write_headers: true, **options)", Written).Alias("to_s", "to_csv");
        foreach (var mode in Modes)
        {
            table.Add($"by_{mode}", self => self.In(mode));
            table.Add($"by_{mode}!", self =>
            {
                self.Mode = mode;
                return self;
            });
        }
    }

    private static void DefineChanging(MethodTable<RubyCsvTable> table) => table
        .Add("[]=(place, value)", Set)
        .Add("<<(row)", (self, row) => Add(self, row))
        .Add("push(*rows)", (RubyRun _, RubyCsvTable self, in Arguments given) => given.Values.ToArray().Aggregate(self, Add))
        .Add("delete(*places)", Delete)
        .Add("delete_if(&block)", (RubyRun run, RubyCsvTable self, in Arguments given) =>
        {
            var block = given.RequiredBlock;
            self.Rows.RemoveAll(row => block.Yield(run, row).IsTruthy);
            return self;
        });

    private static bool IsRow(RubyCsvTable self, RubyObject place) => self.Mode == "row" || (!self.IsByColumn && place is SmallInteger or RubyRange);

    private static RubyObject At(RubyRun run, RubyCsvTable self, RubyObject place) =>
        IsRow(self, place) ? RubyClasses.Array.Find("[]")!.Call(run, new RubyList(self.Rows), place) : self.Column(place);

    private static RubyList ValuesAt(RubyCsvTable self, in Arguments given)
    {
        var places = given.Values.ToArray();
        return Array.TrueForAll(places, place => IsRow(self, place))
            ? new RubyList(places.Select(place => self.Rows.ElementAtOrDefault((int)((SmallInteger)place).Number) ?? (RubyObject)RubyNil.Instance))
            : new RubyList(self.Rows.Select(row => new RubyList(places.Select(row.Field))));
    }

    private static RubyObject Set(RubyRun run, RubyCsvTable self, in Arguments given)
    {
        var (place, value) = (given[0], given[1]);
        if (IsRow(self, place) && place is SmallInteger number)
        {
            self.Rows[(int)number.Number] = value as RubyCsvRow ?? new RubyCsvRow(self.Headers, ((RubyList)value).Items);
            return value;
        }

        foreach (var (index, row) in self.Rows.Index())
        {
            row.Set(place, row.IsHeader ? place : value is RubyList list ? list.Items.ElementAtOrDefault(index) ?? RubyNil.Instance : value);
        }

        return value;
    }

    private static RubyCsvTable Add(RubyCsvTable self, RubyObject row)
    {
        self.Rows.Add(row as RubyCsvRow ?? new RubyCsvRow(self.Headers, ((RubyList)row).Items));
        return self;
    }

    private static RubyObject Delete(RubyRun run, RubyCsvTable self, in Arguments given)
    {
        RubyObject[] gone = [.. given.Values.ToArray().Select(place => Without(self, place))];
        return gone is [var one] ? one : new RubyList(gone);
    }

    private static RubyObject Without(RubyCsvTable self, RubyObject place)
    {
        if (IsRow(self, place))
        {
            var index = (int)((SmallInteger)place).Number;
            var row = self.Rows[index];
            self.Rows.RemoveAt(index);
            return row;
        }

        var column = self.Column(place);
        foreach (var row in self.Rows.Where(row => row.Place(place) >= 0))
        {
            row.Pairs.RemoveAt(row.Place(place));
        }

        return column;
    }

    private static RubyObject Each(RubyRun run, RubyCsvTable self, in Arguments given)
    {
        if (given.Block is not { } block)
        {
            return RubyClasses.Array.Find("each")!.Call(run, new RubyList(self.Elements(run)));
        }

        foreach (var element in self.Elements(run).ToList())
        {
            run.Step();
            if (element is RubyList { Items: [var header, var column] })
            {
                block.Yield(run, header, column);
            }
            else
            {
                block.Yield(run, element);
            }
        }

        return self;
    }

    private static RubyString Written(RubyRun run, RubyCsvTable self, in Arguments given) => CsvWriting.Lines(
        run,
        [.. given.Keyword("write_headers")?.IsTruthy == false ? [] : new RubyObject[] { new RubyList(self.Headers) }, .. self.Rows.Where(row => !row.IsHeader)],
        given);
}
