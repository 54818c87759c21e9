using System.Globalization;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Connectors.Utility.Tables;

/// <summary>Lookup tables (runtime-semantics.md 10.6, recipe-format 15.3). Cells are texts; a filter compares whole cells.</summary>
internal sealed class LookupTableConnector
{
    private readonly UtilityFolder _folder;
    private readonly TableStore _tables;

    private LookupTableConnector(UtilityFolder folder) => (_folder, _tables) = (folder, new TableStore(folder));

    public static ConnectorDefinition Define(UtilityFolder folder)
    {
        var tables = new LookupTableConnector(folder);
        return LocalConnector.Of(
            "lookup_table",
            "Lookup tables",
            [
                Action("search_entries", "Search entries", input => Entries(tables.Find(input))),
                Action("get_entries", "Get entries", input => Entries(tables.Find(input))),
                Action("get_entry", "Lookup entry", tables.Get),
                Action("add_entry", "Add entry", input => Shown(tables.Add(input, [Cells(input["parameters"])])[0])),
                Action("update_entry", "Update entry", tables.Update),
                Action("add_batch_of_entries", "Add entries", tables.AddAll),
                Action("delete_entry", "Delete entry", tables.DeleteOne),
                Action("delete_entries", "Delete entries", tables.Delete),
                Action("truncate", "Truncate table", tables.Truncate),
            ]);
    }

    private static ActionDefinition Action(string name, string title, Func<RecordValue, Value> execute) =>
        LocalConnector.Action(name, title, (_, input, _) => new(execute(input)));

    private TableFile Table(RecordValue input) =>
        TableFile.Find(_folder.Workspace, AssetReference.Read(input["lookup_table_id"], "Lookup table"), TableFile.Lookup);

    // No parameters, no filter.
    private List<TableRow> Find(RecordValue input)
    {
        var filter = Cells(input["parameters"]);
        return [.. _tables.All(Table(input)).Where(row => Fits(row, filter))];
    }

    private IReadOnlyList<TableRow> Add(RecordValue input, IReadOnlyList<RecordValue> rows) => _tables.Add(Table(input), rows);

    private Value Get(RecordValue input)
    {
        var rows = Written.Text(input["id"]) is { } id ? Find(input).Where(row => IdOf(row) == id) : Find(input);
        return rows.FirstOrDefault() is { } row ? Shown(row) : NotFound(input);
    }

    private Value Update(RecordValue input)
    {
        var id = Written.Required(input, "id", "Entry ID");
        var changed = _tables.Change(Table(input), row => IdOf(row) == id ? row.Cells.Merge(Cells(input["parameters"])) : null);
        return changed.Count > 0 ? Shown(changed[0]) : NotFound(input);
    }

    private Value AddAll(RecordValue input) => Entries(Add(
        input, [.. Written.Items(input["entries"]).Select(entry => Cells(entry["parameters"] is RecordValue inner ? inner : entry))]));

    private Value DeleteOne(RecordValue input)
    {
        var id = Written.Required(input, "id", "Entry ID");
        var removed = _tables.Remove(Table(input), row => IdOf(row) == id);
        return removed.Count > 0 ? Shown(removed[0]) : NotFound(input);
    }

    // "search_delete", the one way that files have: what the search finds is deleted. By mistake nobody empties a table.
    private Value Delete(RecordValue input)
    {
        var filter = Cells(input["parameters"]);
        if (filter.Count == 0)
        {
            throw new ConnectorException(FailureKind.Input, "delete_entries needs at least one column to search by; truncate empties a table");
        }

        return Count(_tables.Remove(Table(input), row => Fits(row, filter)));
    }

    private Value Truncate(RecordValue input) => Count(_tables.Remove(Table(input), _ => true));

    private static bool Fits(TableRow row, RecordValue filter) =>
        filter.All(cell => (Written.Text(row.Cells[cell.Key]) ?? string.Empty) == (Written.Text(cell.Value) ?? string.Empty));

    private static RecordValue Cells(Value cells) => cells is not RecordValue record
        ? RecordValue.Empty
        : RecordValue.From(record.Select(cell => KeyValuePair.Create(cell.Key, Value.Of(Written.Text(cell.Value) ?? string.Empty))));

    private static RecordValue NotFound(RecordValue input) => Written.IsTrue(input["ignore_not_found"])
        ? RecordValue.Empty
        : throw new ConnectorException(
            FailureKind.Connector, $"Entry not found in lookup table '{AssetReference.Read(input["lookup_table_id"], "Lookup table").Name}'") { Status = 404 };

    private static Value Entries(IReadOnlyList<TableRow> rows) => RecordValue.Of(("entries", ListValue.From(rows.Select(Shown))));

    private static string IdOf(TableRow row) => row.Id.ToString(CultureInfo.InvariantCulture);

    private static Value Shown(TableRow row) => RecordValue.Of(("id", IdOf(row)), ("entry", row.Cells));

    private static Value Count(IReadOnlyList<TableRow> removed) => RecordValue.Of(("deleted_count", removed.Count));
}
