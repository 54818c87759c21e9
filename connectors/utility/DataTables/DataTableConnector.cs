using System.Globalization;
using Emulator.Connectors.Utility.Tables;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Connectors.Utility.DataTables;

/// <summary>Data tables (recipe-format 15.9): typed columns by uuid, filters, pages.</summary>
internal static class DataTableConnector
{
    private const int MostRecords = 10_000;

    public static ConnectorDefinition Define(UtilityFolder folder)
    {
        var store = new TableStore(folder);
        return LocalConnector.Of(
            "workato_db_table",
            "Data tables",
            [
                Action("get_records", "Search records", Search),
                Action("query_records", "Search records", Search),
                Action("add_record", "Add record", (table, input) => One(table, input, table.Add([Cells(input)])[0])),
                Action("create_records_batch", "Add records in batch", (table, input) => Several(table, input, table.Add([.. Records(input).Select(Cells)]))),
                Action("update_record", "Update record", (table, input) => Update(table, input)),
                Action("update_records_batch", "Update records in batch", (table, input) => Several(
                    table, input, [.. Records(input).SelectMany(record => table.Change(DataTable.WithId(record), _ => Cells(record)))])),
                Action("upsert_record", "Upsert record", Upsert),
                Action("delete_record", "Delete record", (table, input) => Found(table, input, table.Remove(DataTable.WithId(input)))),
                Action("delete_records_batch", "Delete records in batch", DeleteSeveral),
                Action("delete_records_by_condition", "Delete records by condition", DeleteMeant),
                Action("remove_values_from_record", "Remove values from record", RemoveValues),
                Action("truncate_table", "Truncate table", (table, _) => Count(table.Remove(_ => true))),
            ],
            DataTableTriggers.Of(Table));

        DataTable Table(IOperation operation, RecordValue input) => new(
            store, TableFile.Find(folder.Workspace, AssetReference.Read(input["table_id"], "Data table"), TableFile.Data), operation.Time);

        ActionDefinition Action(string name, string title, Func<DataTable, RecordValue, Value> execute) =>
            LocalConnector.Action(name, title, (operation, input, _) => new(execute(Table(operation, input), input)));
    }

    private static Value Search(DataTable table, RecordValue input)
    {
        var limit = Written.Whole(input["limit"], "Limit", 100, MostRecords);
        var from = Written.Whole(input["continuation_token"], "Continuation token", 0, int.MaxValue);
        var found = table.Find(DataFilter.Read(input["filters"])).ToList();
        var order = DataColumns.Key(Written.Text(input["order_by"]) ?? DataColumns.CreatedAt);
        found = [.. found.OrderBy(row => row.Cells[order], Comparer<Value>.Create((one, other) => Order(one, other)))];
        if (input["order_direction"].AsText() == "desc")
        {
            found.Reverse();
        }

        var page = found.Skip(from).Take(limit).ToList();
        var token = from + page.Count < found.Count ? Value.Of((from + page.Count).ToString(CultureInfo.InvariantCulture)) : Value.Null;
        return RecordValue.Of(("records", ListValue.From(page.Select(row => DataRecord.Shown(table, input, row)))), ("continuation_token", token));
    }

    // Empty cells come first.
    private static int Order(Value one, Value other) => (one.IsNull, other.IsNull) switch
    {
        (true, true) => 0,
        (true, false) => -1,
        (false, true) => 1,
        _ => DataFilter.Compare(one, other) ?? 0,
    };

    private static Value Upsert(DataTable table, RecordValue input)
    {
        var cells = table.Keyed(input["parameters"]);
        var key = DataColumns.Key(Written.Required(input, "primary_field_id", "Primary field"));
        var changed = cells[key].IsNull ? [] : table.Change(record => DataFilter.Compare(record[key], cells[key]) == 0, _ => cells);
        return One(table, input, changed.Count > 0 ? changed[0] : table.Add([cells])[0]);
    }

    private static Value Update(DataTable table, RecordValue input) =>
        Found(table, input, table.Change(DataTable.WithId(input), _ => Cells(input)));

    private static Value DeleteSeveral(DataTable table, RecordValue input)
    {
        var ids = Written.Items(input.Has("record_ids") ? input["record_ids"] : input["records"])
            .Select(item => Written.Text(item is RecordValue ? item["record_id"] : item)).OfType<string>().ToHashSet();
        return Count(table.Remove(record => ids.Contains(record[DataColumns.RecordId].AsText() ?? string.Empty)));
    }

    private static Value DeleteMeant(DataTable table, RecordValue input) => Written.Items(input["filters"]).Count == 0
        ? throw new ConnectorException(FailureKind.Input, "delete_records_by_condition needs at least one filter; truncate_table empties a table")
        : Count(table.Remove(DataFilter.Read(input["filters"])));

    private static Value RemoveValues(DataTable table, RecordValue input)
    {
        var keys = Written.Items(input.Has("field_ids") ? input["field_ids"] : input["fields"])
            .SelectMany(item => (Written.Text(item is RecordValue ? item["field_id"] : item) ?? string.Empty).Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        return Found(table, input, table.Change(
            DataTable.WithId(input), _ => RecordValue.From(keys.Select(key => KeyValuePair.Create(DataColumns.Key(key), Value.Null)))));
    }

    private static IEnumerable<RecordValue> Records(RecordValue input) => Written.Items(input["records"]).OfType<RecordValue>();

    private static RecordValue Cells(RecordValue input) =>
        input["parameters"] as RecordValue ?? RecordValue.From(input.Where(member => member.Key is not ("record_id" or "table_id" or "output_format")));

    private static Value One(DataTable table, RecordValue input, TableRow row) => RecordValue.Of(("record", DataRecord.Shown(table, input, row)));

    private static Value Found(DataTable table, RecordValue input, IReadOnlyList<TableRow> rows) => rows.Count > 0
        ? One(table, input, rows[0])
        : throw new ConnectorException(FailureKind.Connector, $"the table \"{AssetReference.Read(input["table_id"], "Data table").Name}\" has no record {Written.Text(input["record_id"])}") { Status = 404 };

    private static Value Several(DataTable table, RecordValue input, IReadOnlyList<TableRow> rows) =>
        RecordValue.Of(("records", ListValue.From(rows.Select(row => DataRecord.Shown(table, input, row)))));

    private static Value Count(IReadOnlyList<TableRow> removed) => RecordValue.Of(("deleted_count", removed.Count));
}
