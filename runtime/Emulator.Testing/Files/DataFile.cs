using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Emulator.Testing.Data;
using Emulator.Values;
using Emulator.Yaml;

namespace Emulator.Testing.Files;

/// <summary>Data that a test keeps in a file of its own: JSON or YAML, or a table as CSV.</summary>
internal static class DataFile
{
    /// <summary>The data under a key: written there, or in the file that a text names.</summary>
    public static DataNode? Read(YamlNode node, Inclusion files, TestMistakes mistakes)
    {
        if (node is not YamlScalar name)
        {
            return DataReader.Read(node, mistakes.All);
        }

        if (files.Text(name.Text, name.Place) is not ({ } path, { } text))
        {
            return null;
        }

        if (path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
        {
            return Csv(text, name, mistakes);
        }

        // As it stands: data that somebody recorded may hold any signs.
        return YamlReader.Read(path, text, mistakes.All) is { } root ? new FixedData(name.Place, Recorded(NodeValues.Of(root))) : null;
    }

    // What a job's machine form shows of its trigger is the event that the job had.
    private static Value Recorded(Value data) =>
        data["lines"] is ListValue { Count: > 0 } lines && data["recipe_file"] is TextValue ? lines[0]["output"] : data;

    private static FixedData? Csv(string text, YamlScalar name, TestMistakes mistakes)
    {
        try
        {
            using var reader = new CsvParser(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture) { HasHeaderRecord = false });
            var columns = reader.Read() ? reader.Record! : [];
            var rows = new List<Value>();
            while (reader.Read())
            {
                rows.Add(RecordValue.From(columns.Zip(reader.Record!, (column, cell) => KeyValuePair.Create(column.Trim(), Cell(cell)))));
            }

            return new FixedData(name.Place, ListValue.From(rows));
        }
        catch (CsvHelperException broken)
        {
            mistakes.Add(TestProblems.WrongRows, name.Place, $"{name.Text} is no CSV: {broken.Message.Split('\n')[0].Trim()}");
            return null;
        }
    }

    // A cell is what the same signs are in YAML, so that a table can be moved from one to the other.
    private static Value Cell(string text) => CoreSchema.Read(text);
}
