using System.Text;
using Emulator.Connectors.Utility.Csv;
using Emulator.Values;

namespace Emulator.Connectors.Utility.Files;

/// <summary>A stored CSV file as records, in batches (recipe-format 15.10).</summary>
internal static class CsvContents
{
    private const int Most = 1_000_000;

    public static Value Read(FileFolder files, RecordValue input)
    {
        var text = Encoding.UTF8.GetString(File.ReadAllBytes(files.Existing(Written.Required(input, "file_path", "File path"))));
        var lines = CsvText.Read(text, CsvText.Options(input["csv_delimiter"], input["csv_quote"]));
        var hasHeader = !input.Has("csv_has_header") || Written.IsTrue(input["csv_has_header"]);
        var schema = SchemaText.Read(input["schema"]);
        var names = schema.Count > 0 && (!hasHeader || input["schema_type"].AsText() == "manual")
            ? [.. schema.Select(SchemaText.NameOf)]
            : hasHeader && lines.Count > 0 ? lines[0] : (IReadOnlyList<string>)[];
        var rows = lines.Skip(hasHeader ? 1 : 0).Select(cells => Typed(schema, CsvText.Named(names, cells))).ToList();
        var from = Written.Whole(input["batch_offset"], "Batch offset", 0, Most);
        var size = Written.Whole(input["batch_size"], "Batch size", Most, Most);
        var wanted = Selected(input["selected_fields"]);
        var batch = rows.Skip(from).Take(size)
            .Select(row => wanted.Count == 0 ? row : RecordValue.From(row.Where(cell => wanted.Contains(cell.Key))))
            .ToList();
        return RecordValue.Of(
            ("records", ListValue.From(batch)), ("has_more", from + batch.Count < rows.Count), ("count", batch.Count));
    }

    private static RecordValue Typed(IReadOnlyList<RecordValue> schema, RecordValue row) => (RecordValue)TypedValue.OfRecord(schema, row);

    private static HashSet<string> Selected(Value fields) => fields is ListValue list
        ? [.. list.Select(Written.Text).OfType<string>()]
        : [.. (Written.Text(fields) ?? string.Empty).Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
