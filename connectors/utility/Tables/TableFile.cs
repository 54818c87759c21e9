using System.Text.Json;
using Emulator.Connectors.Utility.Csv;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Connectors.Utility.Tables;

/// <summary>
/// A table as it lies in a workspace's <c>tables/</c>: an export of the platform (<c>NAME.lookup_table.json</c>,
/// <c>NAME.workato_db_table.json</c>, recipe-format 14.1 and 14.2), or a CSV file with a line of column names.
/// </summary>
/// <param name="Key">By which the store knows it: the file's path, or the name that was asked for.</param>
/// <param name="Columns">In their order.</param>
/// <param name="Rows">Cells by the columns' keys.</param>
internal sealed record TableFile(string Key, IReadOnlyList<TableColumn> Columns, IReadOnlyList<RecordValue> Rows)
{
    public const string Lookup = ".lookup_table.json";
    public const string Data = ".workato_db_table.json";

    /// <summary>By its path from the nearest folder that has it, else by its name; one without columns when no file has it.</summary>
    public static TableFile Find(string workspace, AssetReference reference, string kind)
    {
        var folder = Path.Combine(workspace, "tables");
        if (!Directory.Exists(folder))
        {
            return Empty(reference, kind);
        }

        var csv = Path.Combine(folder, reference.Name + ".csv");
        if (kind == Lookup && reference.Name.AsSpan().IndexOfAny(Path.GetInvalidFileNameChars()) < 0 && File.Exists(csv))
        {
            return OfCsv(reference.Name, File.ReadAllText(csv));
        }

        var files = Directory.EnumerateFiles(folder, "*" + kind, SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => (Path: Path.GetRelativePath(folder, file).Replace('\\', '/'), Table: new Lazy<Value>(() => Read(file)))).ToList();

        // An asset that was renamed keeps its file's name; one that was imported may lie in fewer folders than it did.
        var found = new Func<(string Path, Lazy<Value> Table), bool>[]
        {
            file => reference.Path is not null && ("/" + file.Path).EndsWith("/" + reference.Path, StringComparison.Ordinal),
            file => file.Table.Value["name"].AsText() == reference.Name,
            file => reference.Path is not null && Path.GetFileName(file.Path) == Path.GetFileName(reference.Path),
        }.Select(isIt => files.Find(file => isIt(file))).FirstOrDefault(file => file.Path is not null);
        return found.Path is null ? Empty(reference, kind) : Of(found.Path, found.Table.Value, kind);
    }

    // A lookup table and a data table may have one name.
    private static TableFile Empty(AssetReference reference, string kind) => new(kind == Data ? reference.Name + Data : reference.Name, [], []);

    private static Value Read(string file)
    {
        try
        {
            return PlainJson.Read(File.ReadAllText(file));
        }
        catch (JsonException)
        {
            return Value.Null;
        }
    }

    private static TableFile Of(string key, Value table, string kind)
    {
        var schema = (table["schema"].AsText() is { } text ? SchemaText.Parse(text) : table["schema"]) as ListValue ?? ListValue.Empty;
        var columns = kind == Data
            ? schema.Select(DataTables.DataColumns.Read).OfType<TableColumn>().ToList()
            : [.. schema.Select((column, index) => Column(index, column["label"].AsText() ?? column["name"].AsText() ?? string.Empty))];
        if (table["data"].AsText() is not { Length: > 0 } csv)
        {
            return new TableFile(key, columns, []);
        }

        return kind == Data
            ? new TableFile(key, columns, DataTables.DataColumns.Rows(csv, columns))
            : OfCsv(key, csv) is var data && columns.Count > 0 ? data with { Columns = columns } : data;
    }

    private static TableColumn Column(int index, string label) => new($"col{index + 1}", label, "string");

    private static TableFile OfCsv(string key, string csv)
    {
        var lines = CsvText.Read(csv, CsvText.Usual);
        return lines.Count == 0
            ? new TableFile(key, [], [])
            : new TableFile(
                key,
                [.. lines[0].Select((label, index) => Column(index, label))],
                [.. lines.Skip(1).Select(cells => RecordValue.From(cells.Select((cell, index) => KeyValuePair.Create($"col{index + 1}", Value.Of(cell)))))]);
    }
}
