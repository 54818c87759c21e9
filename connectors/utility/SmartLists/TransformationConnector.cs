using System.Text;
using Emulator.Connectors.Utility.Csv;
using Emulator.Connectors.Utility.Sql;
using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Connectors.Utility.SmartLists;

/// <summary>SQL over files and lists that a step is given (recipe-format 15.15): <c>query_data</c>.</summary>
internal static class TransformationConnector
{
    public static ConnectorDefinition Define() => LocalConnector.Of(
        "workato_transformations", "SQL transformations", [LocalConnector.Action("query_data", "Query data", (_, input, cancellation) => new(Query(input, cancellation)))]);

    private static Value Query(RecordValue input, CancellationToken cancellation)
    {
        using var database = new ListDatabase();
        foreach (var source in Written.Items(input["sources"]).OfType<RecordValue>())
        {
            var name = Written.Required(source, "table_name", "Data source name");
            database.Create(name, Rows(source), []);
        }

        var sql = Written.Text(input["query"]["sql_select_query"]) ?? Written.Text(input["query"]["sql"]) ?? throw Written.Missing("SQL query");
        var (columns, rows) = database.Query(sql, cancellation);
        var content = input["output"]["format"].AsText() is { } format && format.Contains("json", StringComparison.OrdinalIgnoreCase)
            ? PlainJson.Write(ListValue.From(rows))
            : CsvText.WriteNamed(columns, rows, CsvText.Options(input["output"]["column_separator"], Value.Null));
        return RecordValue.Of(
            ("content", content),
            ("result_lines", ListValue.From(rows)),
            ("row_count", rows.Count),
            ("size", Encoding.UTF8.GetByteCount(content)),
            ("schema", PlainJson.Write(ListValue.From(columns.Select(name => (Value)RecordValue.Of(("name", name), ("label", name), ("type", "string")))))));
    }

    // A list as it is; a text or a file is JSON when it says so or begins like it, else CSV with a line of names.
    private static IReadOnlyList<RecordValue> Rows(RecordValue source)
    {
        var given = source.Has("source_stream") ? source["source_stream"] : source["source_list"];
        if (given is ListValue or RecordValue)
        {
            return [.. Written.Items(given).Select(item => item as RecordValue ?? RecordValue.Of(("value", item)))];
        }

        var text = Written.Text(given) ?? string.Empty;
        var isJson = source["data_source_type"].AsText()?.Contains("json", StringComparison.OrdinalIgnoreCase) == true || text.TrimStart() is ['[' or '{', ..];
        return isJson
            ? [.. Written.Items(SchemaText.Parse(text)).OfType<RecordValue>()]
            : CsvText.ReadNamed(text, CsvText.Options(source["column_separator"], source["quote_char"]));
    }
}
