using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Connectors.Utility.Tables;

/// <summary>Lookup tables (runtime-semantics.md 10.6, recipe-format 15.3). Cells are texts; a filter compares whole cells.</summary>
internal static class LookupTableConnector
{
    public static ConnectorDefinition Define(UtilityFolder folder)
    {
        var tables = new TableStore(folder);
        return LocalConnector.Of(
            "lookup_table",
            "Lookup tables",
            [
                Action("search_entries", "Search entries", input => Entries(tables.Find(Table(input), Cells(input)))),
                Action("get_entries", "Get entries", input => Entries(tables.Find(Table(input), RecordValue.Empty))),
                Action("get_entry", "Lookup entry", input => Entry(First(tables.Find(Table(input), Cells(input))), input)),
                Action("add_entry", "Add entry", input => Entry(tables.Add(Table(input), Cells(input)), input)),
                Action("update_entry", "Update entry", input => Entry(tables.Change(Table(input), Id(input), Cells(input)), input)),
                Action("add_batch_of_entries", "Add entries", input => AddAll(tables, input)),
                Action("delete_entry", "Delete entry", input => Deleted(tables.Remove(Table(input), [Id(input)]))),
                Action("delete_entries", "Delete entries", input => Deleted(tables.Remove(
                    Table(input), [.. tables.Find(Table(input), Cells(input)).Select(row => row.Id)]))),
                Action("truncate", "Truncate table", input => Deleted(tables.Remove(
                    Table(input), [.. tables.Find(Table(input), RecordValue.Empty).Select(row => row.Id)]))),
            ]);
    }

    private static ActionDefinition Action(string name, string title, Func<RecordValue, Value> execute) =>
        LocalConnector.Action(name, title, (_, input, _) => new(execute(input)));

    /// <summary>The table's name, whatever names it: the three-key reference or an id.</summary>
    private static string Table(RecordValue input)
    {
        var reference = input["lookup_table_id"];
        return reference["name"].AsText() ?? reference.AsText()
            ?? throw new ConnectorException(FailureKind.Input, "'Lookup table' must be present");
    }

    private static RecordValue Cells(RecordValue input) => Texts(input["parameters"]);

    private static RecordValue Texts(Value cells) => cells is not RecordValue record
        ? RecordValue.Empty
        : RecordValue.From(record.Select(cell => KeyValuePair.Create(cell.Key, Value.Of(cell.Value.AsText() ?? cell.Value.ToString()))));

    private static string Id(RecordValue input) => input["id"].AsText() ?? input["id"].ToString();

    private static Value AddAll(TableStore tables, RecordValue input) => Entries(
        [.. (input["entries"] as ListValue ?? ListValue.Empty)
            .Select(entry => tables.Add(Table(input), Texts(entry["parameters"] is RecordValue inner ? inner : entry)))]);

    private static Value Entries(IReadOnlyList<TableRow> rows) => RecordValue.Of(("entries", ListValue.From(rows.Select(Shown))));

    private static Value Entry(TableRow? row, RecordValue input)
    {
        if (row is not null)
        {
            return Shown(row);
        }

        return input["ignore_not_found"] is BooleanValue { Truth: true } or TextValue { Text: "true" }
            ? RecordValue.Empty
            : throw new ConnectorException(FailureKind.Connector, $"Entry not found in lookup table '{Table(input)}'") { Status = 404 };
    }

    private static TableRow? First(IReadOnlyList<TableRow> rows) => rows.Count > 0 ? rows[0] : null;

    private static Value Shown(TableRow row) => RecordValue.Of(("id", row.Id), ("entry", row.Cells));

    private static Value Deleted(int count) => RecordValue.Of(("deleted_count", count));
}
