using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Connectors.Utility.Tables;

/// <summary>
/// A table as it lies in a workspace's <c>tables/</c>: an export of the platform (<c>NAME.lookup_table.json</c>,
/// recipe-format 14.1), or a CSV file with a line of column names.
/// </summary>
/// <param name="Labels">What people call the columns col1, col2, …</param>
/// <param name="Rows">Cells by col1, col2, …</param>
internal sealed record TableFile(IReadOnlyList<string> Labels, IReadOnlyList<RecordValue> Rows)
{
    public static readonly TableFile None = new([], []);

    /// <summary>The table of that name; an empty one when no file has it.</summary>
    public static TableFile Find(string workspace, string name)
    {
        var folder = Path.Combine(workspace, "tables");
        if (!Directory.Exists(folder))
        {
            return None;
        }

        var csv = Path.Combine(folder, name + ".csv");
        if (name.AsSpan().IndexOfAny(Path.GetInvalidFileNameChars()) < 0 && File.Exists(csv))
        {
            return OfCsv(File.ReadAllText(csv));
        }

        return Directory.EnumerateFiles(folder, "*.lookup_table.json").Order(StringComparer.Ordinal)
            .Select(file => PlainJson.Read(File.ReadAllText(file)))
            .Where(table => table["name"].AsText() == name)
            .Select(OfExport)
            .FirstOrDefault() ?? None;
    }

    private static TableFile OfExport(Value table)
    {
        var columns = (table["schema"] as ListValue ?? ListValue.Empty).Select(column => column["label"].AsText() ?? column["name"].AsText() ?? string.Empty);
        var labels = columns.ToList();
        var data = table["data"].AsText() is { Length: > 0 } csv ? OfCsv(csv) : None;
        return new TableFile(labels.Count > 0 ? labels : data.Labels, data.Rows);
    }

    private static TableFile OfCsv(string csv)
    {
        using var reader = new CsvParser(new StringReader(csv), new CsvConfiguration(CultureInfo.InvariantCulture) { HasHeaderRecord = false });
        if (!reader.Read())
        {
            return None;
        }

        var labels = reader.Record!;
        var rows = new List<RecordValue>();
        while (reader.Read())
        {
            rows.Add(RecordValue.From(reader.Record!.Select((cell, index) => KeyValuePair.Create($"col{index + 1}", Value.Of(cell)))));
        }

        return new TableFile(labels, rows);
    }
}
