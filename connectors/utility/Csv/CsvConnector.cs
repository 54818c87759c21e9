using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Connectors.Utility.Csv;

/// <summary>Reads and writes CSV (recipe-format 15.15).</summary>
internal static class CsvConnector
{
    public static ConnectorDefinition Define() => LocalConnector.Of(
        "csv_parser",
        "CSV tools",
        [
            LocalConnector.Action("parse_csv", "Parse CSV", (_, input, _) => new(Parse(input))),
            LocalConnector.Action("create_csv_lines", "Compose CSV", (_, input, _) => new(Create(input))),
        ]);

    private static Value Parse(RecordValue input)
    {
        var names = Names(input);
        using var reader = new CsvParser(new StringReader(input["csv_content"].AsText() ?? string.Empty), Options(input["col_sep"], input["quote_char"]));
        var lines = new List<Value>();
        var isFirst = IsTrue(input["skip_first_line"]);
        try
        {
            while (reader.Read())
            {
                if (!isFirst)
                {
                    lines.Add(RecordValue.From(reader.Record!.Select((cell, index) =>
                        KeyValuePair.Create(index < names.Count ? names[index] : $"column_{index}", Value.Of(cell)))));
                }

                isFirst = false;
            }
        }
        catch (CsvHelperException refused)
        {
            throw new ConnectorException(FailureKind.Format, $"line {reader.RawRow} of the CSV cannot be read: {refused.Message.Split('\n')[0].Trim()}");
        }

        return RecordValue.Of(("lines", ListValue.From(lines)));
    }

    // By name the columns are called as the schema says, else by their number.
    private static IReadOnlyList<string> Names(RecordValue input) => input["column_value_by"].AsText() == "name"
        ? [.. SchemaText.Read(input["header_schema"]).Select(SchemaText.NameOf)]
        : [];

    private static Value Create(RecordValue input)
    {
        var text = new StringWriter(CultureInfo.InvariantCulture);
        var isForced = IsTrue(input["force_quotes"]);
        var options = Options(input["column_separator"], Value.Null) with { ShouldQuote = args => isForced || NeedsQuotes(args.Field, args.Row.Configuration) };
        using (var writer = new CsvWriter(text, options, leaveOpen: true))
        {
            if (IsTrue(input["create_header_line"]))
            {
                Write(writer, (input["column_labels"].AsText() ?? string.Empty).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
            }

            foreach (var line in (input["lines"] as ListValue ?? ListValue.Empty).OfType<RecordValue>())
            {
                Write(writer, Cells(line));
            }
        }

        return RecordValue.Of(("csv_lines", text.ToString()));
    }

    // column_0, column_1, …; one that is nil is left out of the input and is an empty cell.
    private static IEnumerable<string> Cells(RecordValue line)
    {
        var last = line.Keys.Select(Index).DefaultIfEmpty(-1).Max();
        return Enumerable.Range(0, last + 1).Select(index => line[$"column_{index}"] switch
        {
            NullValue => string.Empty,
            TextValue text => text.Text,
            var other => other.ToString(),
        });
    }

    private static int Index(string key) =>
        key.StartsWith("column_", StringComparison.Ordinal)
        && int.TryParse(key.AsSpan(7), NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < 10_000 ? index : -1;

    private static void Write(CsvWriter writer, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            writer.WriteField(cell);
        }

        writer.NextRecord();
    }

    private static bool NeedsQuotes(string? field, IWriterConfiguration options) =>
        field is not null && (field.Contains(options.Delimiter, StringComparison.Ordinal) || field.AsSpan().ContainsAny('"', '\n', '\r'));

    private static CsvConfiguration Options(Value separator, Value quote) => new(CultureInfo.InvariantCulture)
    {
        HasHeaderRecord = false,
        NewLine = "\n",
        Delimiter = separator.AsText() switch
        {
            null or "" or "comma" => ",",
            "semicolon" => ";",
            "tab" => "\t",
            "pipe" => "|",
            "colon" => ":",
            "space" => " ",
            var sign => sign,
        },
        Quote = quote.AsText() is { Length: 1 } written ? written[0] : '"',
        BadDataFound = bad => throw new BadDataException(bad.Field, bad.RawRecord, bad.Context),
    };

    private static bool IsTrue(Value value) => value is BooleanValue { Truth: true } or TextValue { Text: "true" or "True" };
}
