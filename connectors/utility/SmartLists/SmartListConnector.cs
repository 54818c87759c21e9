using Emulator.Connectors.Utility.Csv;
using Emulator.Connectors.Utility.Sql;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Connectors.Utility.SmartLists;

/// <summary>SQL over lists (recipe-format 15.15): the lists of a job are tables of an SQLite in memory.</summary>
internal sealed class SmartListConnector
{
    private readonly JobDatabases _databases = new();

    public static ConnectorDefinition Define()
    {
        var lists = new SmartListConnector();
        return LocalConnector.Of(
            "workato_smart_list",
            "SQL collection",
            [
                LocalConnector.Action("create_list", "Create list", (operation, input, _) => new(lists.Create(operation, input, Rows(input["list_source"])))),
                LocalConnector.Action("create_list_from_csv", "Create list from CSV", (operation, input, _) => new(lists.Create(operation, input, CsvRows(input)))),
                LocalConnector.Action("insert_rows", "Insert rows", (operation, input, _) => new(lists.Insert(operation, input, Rows(input["list_source"])))),
                LocalConnector.Action("insert_rows_from_csv", "Insert rows from CSV", (operation, input, _) => new(lists.Insert(operation, input, CsvRows(input)))),
                LocalConnector.Action("query_list", "Query lists", (operation, input, cancellation) => new(lists.Query(operation, input, cancellation))),
            ]);
    }

    private Value Create(IOperation operation, RecordValue input, IReadOnlyList<RecordValue> rows)
    {
        var name = Written.Required(input, "list_name", "List name");
        return Inserted(name, _databases.Of(operation.JobId).Create(name, rows, Keys(input)));
    }

    private Value Insert(IOperation operation, RecordValue input, IReadOnlyList<RecordValue> rows)
    {
        var name = Written.Required(input, "list_name", "List name");
        var database = _databases.Of(operation.JobId);
        if (database.Has(name))
        {
            return Inserted(name, database.Insert(name, rows));
        }

        return Written.IsTrue(input["create_table_if_not_exist"])
            ? Inserted(name, database.Create(name, rows, Keys(input)))
            : throw new ConnectorException(
                FailureKind.Input, $"this job has no list \"{name}\": create it first, or set create_table_if_not_exist");
    }

    private Value Query(IOperation operation, RecordValue input, CancellationToken cancellation)
    {
        var (columns, rows) = _databases.Of(operation.JobId).Query(Written.Required(input, "sql", "SQL"), cancellation);
        var schema = SchemaText.Read(input["result_schema_json"]);
        var typed = rows.Select(row => (RecordValue)TypedValue.OfRecord(schema, row)).ToList();
        return RecordValue.Of(
            ("rows", Written.IsTrue(input["csv"]) ? CsvText.WriteNamed(columns, typed, CsvText.Usual) : ListValue.From(typed)),
            ("row_count", typed.Count),
            ("columns", ListValue.From(columns.Select(name => (Value)RecordValue.Of(("name", name))))));
    }

    private static string[] Keys(RecordValue input) => (Written.Text(input["primary_index"]) ?? string.Empty)
        .Split([',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static List<RecordValue> CsvRows(RecordValue input)
    {
        var csv = Written.Text(input["csv_content"]) ?? Written.Text(input["csv"]) ?? Written.Text(input["list_source"]) ?? string.Empty;
        return [.. CsvText.ReadNamed(csv, CsvText.Options(input["col_sep"], input["quote_char"]))];
    }

    // A list of scalars has one column.
    private static List<RecordValue> Rows(Value source) =>
        [.. Written.Items(source).Select(item => item as RecordValue ?? RecordValue.Of(("value", item)))];

    private static Value Inserted(string name, int rows) => RecordValue.Of(("list_name", name), ("row_count", rows));
}
