using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Connectors.Utility.Csv;

/// <summary>CSV as lines of cells, both ways.</summary>
internal static class CsvText
{
    /// <summary>Commas, quotes where they are needed.</summary>
    public static CsvConfiguration Usual { get; } = Options(Value.Null, Value.Null);

    /// <summary>Separators by the names that the platform gives them.</summary>
    public static CsvConfiguration Options(Value separator, Value quote) => new(CultureInfo.InvariantCulture)
    {
        HasHeaderRecord = false,
        NewLine = "\n",
        Delimiter = separator.AsText() switch
        {
            null or "" or "comma" => ",",
            "semicolon" => ";",
            "tab" or "\\t" => "\t",
            "pipe" => "|",
            "colon" => ":",
            "space" => " ",
            var sign => sign,
        },
        Quote = quote.AsText() switch
        {
            { Length: 1 } sign => sign[0],
            "single_quote" => '\'',
            _ => '"',
        },
        ShouldQuote = args => NeedsQuotes(args.Field, args.Row.Configuration),
        BadDataFound = bad => throw new BadDataException(bad.Field, bad.RawRecord, bad.Context),
    };

    /// <exception cref="ConnectorException">A line that is no CSV.</exception>
    public static IReadOnlyList<string[]> Read(string text, CsvConfiguration options)
    {
        using var reader = new CsvParser(new StringReader(text.TrimStart('\uFEFF')), options);
        var lines = new List<string[]>();
        try
        {
            while (reader.Read())
            {
                lines.Add(reader.Record!);
            }
        }
        catch (CsvHelperException refused)
        {
            throw new ConnectorException(FailureKind.Format, $"line {reader.RawRow} of the CSV cannot be read: {refused.Message.Split('\n')[0].Trim()}");
        }

        return lines;
    }

    /// <summary>The lines below the first as records by the names in the first.</summary>
    public static IReadOnlyList<RecordValue> ReadNamed(string text, CsvConfiguration options)
    {
        var lines = Read(text, options);
        return lines.Count == 0 ? [] : [.. lines.Skip(1).Select(cells => Named(lines[0], cells))];
    }

    public static RecordValue Named(IReadOnlyList<string> names, IReadOnlyList<string> cells) => RecordValue.From(
        cells.Select((cell, index) => KeyValuePair.Create(index < names.Count ? names[index] : $"column_{index}", Value.Of(cell))));

    public static string Write(IEnumerable<IEnumerable<string>> lines, CsvConfiguration options)
    {
        var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var writer = new CsvWriter(text, options, leaveOpen: true))
        {
            foreach (var line in lines)
            {
                foreach (var cell in line)
                {
                    writer.WriteField(cell);
                }

                writer.NextRecord();
            }
        }

        return text.ToString();
    }

    /// <summary>Records with a line of their names, in the order in which the names come.</summary>
    public static string WriteNamed(IReadOnlyList<string> names, IEnumerable<RecordValue> rows, CsvConfiguration options) =>
        Write(rows.Select(row => names.Select(name => Written.Text(row[name]) ?? string.Empty)).Prepend(names), options);

    private static bool NeedsQuotes(string? field, IWriterConfiguration options) =>
        field is not null && (field.Contains(options.Delimiter, StringComparison.Ordinal) || field.Contains(options.Quote) || field.AsSpan().ContainsAny('"', '\n', '\r'));
}
