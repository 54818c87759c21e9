using System.Text;
using Emulator.Plugins.Ruby.Running;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;

namespace Emulator.Plugins.Ruby.Libraries.Csv;

/// <summary>
/// Takes CSV apart line by line as Ruby's library does: a field without quotes that holds nothing is nil, one of two quotes
/// is an empty text, a line without anything is a row without fields.
/// </summary>
internal sealed class CsvReading(string text, CsvSyntax syntax)
{
    private int _at;

    public string ErrorClass { get; init; } = ErrorClasses.Csv.Replace("CsvError", "CsvFormatError", StringComparison.Ordinal);

    /// <summary>How many rows were read: a line end between quotes counts for none.</summary>
    public int Line { get; private set; }

    /// <summary>The text of the row that was read last, with its end.</summary>
    public string Last { get; private set; } = string.Empty;

    public bool IsAtEnd => _at >= text.Length;

    /// <summary>The next row; null behind the last.</summary>
    /// <exception cref="RubyException">A quote is never closed or stands inside a field without quotes, a line ends in another way than the first.</exception>
    public CsvField[]? Read()
    {
        while (!IsAtEnd)
        {
            var start = _at;
            if (SkipsLine())
            {
                continue;
            }

            var row = ReadRow();
            Last = text[start.._at];
            if (row.Length > 0 || !syntax.SkipsBlanks)
            {
                return row;
            }
        }

        return null;
    }

    private CsvField[] ReadRow()
    {
        var fields = new List<CsvField>();
        if (PassLineEnd())
        {
            return [];
        }

        while (true)
        {
            fields.Add(ReadField());
            if (Has(syntax.Column))
            {
                _at += syntax.Column.Length;
            }
            else if (PassLineEnd())
            {
                return [.. fields];
            }
            else if (IsAtEnd)
            {
                Line++;
                return [.. fields];
            }
            else
            {
                throw Malformed(Fault(fields[^1]));
            }
        }
    }

    private CsvField ReadField()
    {
        PassBlanks();
        if (syntax.Quote is not { } quote || !Has(quote))
        {
            return new CsvField(ReadPlain(), IsQuoted: false);
        }

        var quoted = ReadQuoted(quote);
        PassBlanks();
        return syntax.IsLiberal && ReadPlain() is { } rest ? new CsvField(quote + quoted + quote + rest, IsQuoted: false) : new CsvField(quoted, IsQuoted: true);
    }

    private string? ReadPlain()
    {
        var start = _at;
        while (!IsAtEnd && text[_at] is not ('\r' or '\n') && !Has(syntax.Column) && !(syntax.LineEnd is { } end && Has(end))
            && (syntax.IsLiberal || syntax.Quote is not { } quote || !Has(quote)))
        {
            _at++;
        }

        var field = syntax.Strips ? text[start.._at].TrimEnd(' ', '\t', '\f', '\v') : text[start.._at];
        return field.Length == 0 ? null : field;
    }

    private string ReadQuoted(string quote)
    {
        var field = new StringBuilder();
        for (_at += quote.Length; !IsAtEnd;)
        {
            if (!Has(quote))
            {
                field.Append(text[_at++]);
                continue;
            }

            _at += quote.Length;
            if (!Has(quote))
            {
                return field.ToString();
            }

            field.Append(quote);
            _at += quote.Length;
        }

        throw Malformed("Unclosed quoted field");
    }

    private string Fault(CsvField field)
    {
        var end = text.AsSpan(_at, Math.Min(2, text.Length - _at)) is "\r\n" ? "\\r\\n" : text[_at] switch { '\r' => "\\r", '\n' => "\\n", _ => string.Empty };
        return field.IsQuoted ? "Any value after quoted field isn't allowed"
            : end.Length > 0 && field.Text is not null ? $"Unquoted fields do not allow new line <\"{end}\">"
            : end.Length > 0 ? $"New line must be <{new RubyString(syntax.LineEnd!).Inspect()}> not <\"{end}\">"
            : "Illegal quoting";
    }

    // The pattern is asked about the whole line, a text whether it stands in it.
    private bool SkipsLine()
    {
        if (syntax.SkippedLines is RubyNil)
        {
            return false;
        }

        var end = text.IndexOf(syntax.LineEnd ?? "\n", _at, StringComparison.Ordinal);
        var line = text[_at..(end < 0 ? text.Length : end)];
        var isSkipped = syntax.SkippedLines is RubyRegexp pattern ? pattern.Find(line) is not null : line.Contains(syntax.SkippedLines.ToText(), StringComparison.Ordinal);
        if (isSkipped)
        {
            _at += line.Length;
            _ = PassLineEnd();
        }

        return isSkipped;
    }

    private void PassBlanks()
    {
        while (syntax.Strips && !IsAtEnd && text[_at] is ' ' or '\t' or '\f' or '\v' && !Has(syntax.Column))
        {
            _at++;
        }
    }

    private bool PassLineEnd()
    {
        var length = syntax.LineEnd is { } end ? Has(end) ? end.Length : 0
            : IsAtEnd || text[_at] is not ('\r' or '\n') ? 0
            : text[_at] == '\r' && _at + 1 < text.Length && text[_at + 1] == '\n' ? 2 : 1;
        _at += length;
        Line += length > 0 ? 1 : 0;
        return length > 0;
    }

    private bool Has(string sign) => string.CompareOrdinal(text, _at, sign, 0, sign.Length) == 0;

    private RubyException Malformed(string what) => new(ErrorClass, $"{what} in line {Line + 1}.");
}
