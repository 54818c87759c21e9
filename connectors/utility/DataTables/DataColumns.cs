using Emulator.Connectors.Utility.Csv;
using Emulator.Connectors.Utility.Tables;
using Emulator.Values;

namespace Emulator.Connectors.Utility.DataTables;

/// <summary>The columns of a data table (recipe-format 14.2): the table's own, and three that every table has.</summary>
internal static class DataColumns
{
    public const string RecordId = "11fbe9a6_a16d_4d7e_86ea_afe42ec03005";
    public const string CreatedAt = "a5612739_5401_4ae7_bd07_782c1a6fb2d1";
    public const string UpdatedAt = "61aae604_a95e_4519_9091_bb0bf754a67f";

    public static readonly IReadOnlyList<TableColumn> System =
    [
        new(RecordId, "Record ID", "string"),
        new(CreatedAt, "Created at", "date_time"),
        new(UpdatedAt, "Updated at", "date_time"),
    ];

    /// <summary>The key of an id as any of its spellings.</summary>
    public static string Key(string id) => id switch
    {
        "record_id" or "$record_id" => RecordId,
        "created_at" or "$created_at" => CreatedAt,
        "updated_at" or "$updated_at" => UpdatedAt,
        _ => id.Replace('-', '_'),
    };

    /// <summary>A column of an exported table; null without an id.</summary>
    public static TableColumn? Read(Value column) => Written.Text(column["id"]) is not { } id
        ? null
        : new TableColumn(Key(id), column["title"].AsText() ?? id, TypeOf(column["type"].AsText()));

    /// <summary>The rows of an exported table, whose CSV has record_id, created_at, updated_at and the columns' ids.</summary>
    public static IReadOnlyList<RecordValue> Rows(string csv, IReadOnlyList<TableColumn> columns)
    {
        var lines = CsvText.Read(csv, CsvText.Usual);
        var keys = lines.Count == 0 ? [] : lines[0].Select(Key).ToList();
        return [.. lines.Skip(1).Select(cells => RecordValue.From(
            cells.Zip(keys).Select(cell => KeyValuePair.Create(cell.Second, Typed(cell.First.Length == 0 ? Value.Null : cell.First, cell.Second, columns)))))];
    }

    /// <summary>The value in the column's type; what cannot be read stays as it is.</summary>
    public static Value Typed(Value value, string key, IReadOnlyList<TableColumn> columns)
    {
        var type = columns.Concat(System).FirstOrDefault(column => column.Key == key)?.Type;
        return type is null or "string" ? value : TypedValue.Of(RecordValue.Of(("type", type)), value);
    }

    private static string TypeOf(string? type) => type switch
    {
        "number" or "decimal" or "float" => "number",
        "integer" => "integer",
        "boolean" => "boolean",
        "date" => "date",
        "date_time" or "datetime" or "timestamp" => "date_time",
        _ => "string",
    };
}
