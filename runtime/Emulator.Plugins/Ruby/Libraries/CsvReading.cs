using System.Text;
using Emulator.Plugins.Ruby.Running;
using Emulator.Ruby.Errors;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary>
/// Takes CSV apart as Ruby's library does: a field without quotes that holds nothing is nil, one of two quotes is an
/// empty text, a line without anything is a row without fields; lines end with any of the three usual signs.
/// </summary>
internal sealed class CsvReading(string column, string quote)
{
    public string ErrorClass { get; init; } = ErrorClasses.Csv.Replace("CsvError", "CsvFormatError", StringComparison.Ordinal);

    /// <exception cref="RubyException">A quote that is never closed, or stands inside a field without quotes.</exception>
    public List<string?[]> Read(string text, int most)
    {
        var rows = new List<string?[]>();
        for (var at = 0; at < text.Length && rows.Count < most;)
        {
            rows.Add(ReadRow(text, ref at, rows.Count + 1));
        }

        return rows;
    }

    private string?[] ReadRow(string text, ref int at, int line)
    {
        if (SkipLineEnd(text, ref at))
        {
            return [];
        }

        var fields = new List<string?>();
        while (true)
        {
            fields.Add(Has(text, at, quote) ? ReadQuoted(text, ref at, line) : ReadPlain(text, ref at, line));
            if (Has(text, at, column))
            {
                at += column.Length;
                continue;
            }

            SkipLineEnd(text, ref at);
            return [.. fields];
        }
    }

    private string? ReadPlain(string text, ref int at, int line)
    {
        var start = at;
        while (at < text.Length && text[at] is not ('\r' or '\n') && !Has(text, at, column))
        {
            if (Has(text, at, quote))
            {
                throw Malformed("Illegal quoting", line);
            }

            at++;
        }

        return at == start ? null : text[start..at];
    }

    private string ReadQuoted(string text, ref int at, int line)
    {
        var field = new StringBuilder();
        for (at += quote.Length; at < text.Length;)
        {
            if (!Has(text, at, quote))
            {
                field.Append(text[at++]);
            }
            else if (Has(text, at + quote.Length, quote))
            {
                field.Append(quote);
                at += 2 * quote.Length;
            }
            else
            {
                at += quote.Length;
                return at >= text.Length || text[at] is '\r' or '\n' || Has(text, at, column)
                    ? field.ToString()
                    : throw Malformed("Any value after quoted field isn't allowed", line);
            }
        }

        throw Malformed("Unclosed quoted field", line);
    }

    private static bool SkipLineEnd(string text, ref int at)
    {
        if (at >= text.Length || text[at] is not ('\r' or '\n'))
        {
            return false;
        }

        at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
        return true;
    }

    private static bool Has(string text, int at, string sign) => string.CompareOrdinal(text, at, sign, 0, sign.Length) == 0;

    private RubyException Malformed(string what, int line) =>
        new(ErrorClass, $"{what} in line {line}.");
}
