using System.Globalization;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Connectors.Utility.Csv;

/// <summary>Reads and writes CSV (recipe-format 15.15).</summary>
internal static class CsvConnector
{
    private const int MostColumns = 10_000;

    public static ConnectorDefinition Define() => LocalConnector.Of(
        "csv_parser",
        "CSV tools",
        [
            LocalConnector.Action("parse_csv", "Parse CSV", (_, input, _) => new(Parse(input))),
            LocalConnector.Action("create_csv_lines", "Compose CSV", (_, input, _) => new(Create(input))),
        ]);

    // By name the columns are called as the schema says, or else as the first line does; otherwise by their number.
    private static Value Parse(RecordValue input)
    {
        var lines = CsvText.Read(Written.Text(input["csv_content"]) ?? string.Empty, CsvText.Options(input["col_sep"], input["quote_char"]));
        var hasNames = input["column_value_by"].AsText() == "name";
        var names = hasNames ? [.. SchemaText.Read(input["header_schema"]).Select(SchemaText.NameOf)] : (IReadOnlyList<string>)[];
        var isFirstNames = hasNames && names.Count == 0;
        if (isFirstNames && lines.Count > 0)
        {
            names = lines[0];
        }

        var skipped = isFirstNames || Written.IsTrue(input["skip_first_line"]) ? 1 : 0;
        return RecordValue.Of(("lines", ListValue.From(lines.Skip(skipped).Select(cells => CsvText.Named(names, cells)))));
    }

    private static Value Create(RecordValue input)
    {
        var options = CsvText.Options(input["column_separator"], Value.Null);
        if (Written.IsTrue(input["force_quotes"]))
        {
            options = options with { ShouldQuote = _ => true };
        }

        var lines = Written.Items(input["lines"]).OfType<RecordValue>().Select(Cells);
        return RecordValue.Of(("csv_lines", CsvText.Write(Written.IsTrue(input["create_header_line"]) ? lines.Prepend(Labels(input)) : lines, options)));
    }

    private static string[] Labels(RecordValue input) =>
        (input["column_labels"].AsText() ?? string.Empty).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    // column_0, column_1, …; one that is nil is left out of the input and is an empty cell.
    private static IEnumerable<string> Cells(RecordValue line)
    {
        var last = line.Keys.Select(Index).DefaultIfEmpty(-1).Max();
        return Enumerable.Range(0, last + 1).Select(index => Written.Text(line[$"column_{index}"]) ?? string.Empty);
    }

    private static int Index(string key) =>
        key.StartsWith("column_", StringComparison.Ordinal)
        && int.TryParse(key.AsSpan(7), NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < MostColumns ? index : -1;
}
