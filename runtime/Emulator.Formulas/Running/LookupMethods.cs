using Emulator.Ruby.Calls;
using Emulator.Ruby.Conversion;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;
using Emulator.Values;

namespace Emulator.Formulas.Running;

/// <summary>
/// <c>lookup</c> and <c>data_table_lookup</c>: the first row that fits (formulas.md section 10). No match is an empty
/// hash, so that any column of it is nil.
/// </summary>
internal static class LookupMethods
{
    public static void Define(MethodTable<FormulaSelf> table) => table
        .Add("lookup(table, columns = nil, **named)", Lookup)
        .Add("data_table_lookup(folder, table, columns = nil, **named)", DataTableLookup);

    // Values compare by the rules of where: 7 matches "7".
    private static RubyObject Lookup(RubyRun run, FormulaSelf self, in Arguments arguments)
    {
        var name = arguments[0].ToText();
        var rows = Known(Tables(self).LookupTable(name), $"lookup table '{name}'");
        var found = RubyClasses.Array.Find("where")!.Call(
            run, ValueReader.Read(rows), new Arguments([Conditions(arguments, 1)]));
        return (RubyClasses.Where.Find("to_a")!.Call(run, found) as RubyList)?.Items.FirstOrDefault() ?? new RubyHash(isIndifferent: true);
    }

    // Case and type count.
    private static RubyObject DataTableLookup(RubyRun run, FormulaSelf self, in Arguments arguments)
    {
        var (folder, name) = (arguments[0].ToText(), arguments[1].ToText());
        var rows = Known(Tables(self).DataTable(folder, name), $"data table '{name}' in '{folder}'");
        var conditions = Conditions(arguments, 2).Pairs
            .Select(pair => (Column: new RubyString(pair.Key.ToText()), pair.Value))
            .ToList();
        return rows.Select(ValueReader.Read).OfType<RubyHash>()
            .FirstOrDefault(row => conditions.All(condition => row[condition.Column].IsEqualTo(condition.Value)))
            ?? new RubyHash(isIndifferent: true);
    }

    // 'State code' => 'CA' comes as a value, state: 'CA' as a keyword.
    private static RubyHash Conditions(in Arguments arguments, int place) =>
        arguments.At(place) as RubyHash ?? arguments.Keywords ?? new RubyHash();

    private static ITableSource Tables(FormulaSelf self) =>
        self.Pills.Surroundings.Tables ?? throw RubyErrors.Runtime("There are no tables here to look up in");

    private static ListValue Known(ListValue? rows, string name) => rows ?? throw RubyErrors.Runtime($"There is no {name}");
}
