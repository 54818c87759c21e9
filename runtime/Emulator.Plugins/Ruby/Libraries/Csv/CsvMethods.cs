using Emulator.Plugins.Ruby.Running;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries.Csv;

/// <summary><c>workato.csv</c> (connector-sdk.md 7.2).</summary>
internal static class CsvMethods
{
    private const int MostBytes = 30 * 1024 * 1024;
    private const int MostLines = 65_000;

    public static void Define(MethodTable<LibraryObject> table) => table
        .Add(
            "parse(text, headers: true, col_sep: nil, row_sep: nil, quote_char: nil, skip_blanks: false, skip_first_line: false)",
            (RubyRun run, LibraryObject _, in Arguments arguments) => Parse(run, arguments))
        .Add(
            "generate(text = nil, headers: nil, col_sep: nil, row_sep: nil, quote_char: nil, force_quotes: false)",
            (RubyRun run, LibraryObject _, in Arguments arguments) => Generate(run, arguments));

    private static RubyList Parse(RubyRun run, in Arguments arguments)
    {
        var text = arguments[0] is RubyDeferred pending ? pending.Resolve().ToText() : arguments[0].ToText();
        if (text.Length > MostBytes)
        {
            throw new RubyException(
                ErrorClasses.Csv.Replace("CsvError", "CsvFileTooBigError"), $"CSV file is too big. Max allowed: 30 MB, got: {text.Length / 1024 / 1024} MB");
        }

        var rows = Rows(new CsvReading(text, new CsvSyntax(Separator(arguments, "col_sep", ","), Separator(arguments, "quote_char", "\""))));
        if (rows.Count > MostLines)
        {
            throw new RubyException(
                ErrorClasses.Csv.Replace("CsvError", "CsvFileTooManyLinesError"), $"CSV file has too many lines. Max allowed: {MostLines}");
        }

        IEnumerable<string?[]> kept = arguments.Keyword("skip_first_line")?.IsTruthy == true ? rows.Skip(1) : rows;
        if (arguments.Keyword("skip_blanks")?.IsTruthy == true)
        {
            kept = kept.Where(row => row.Length > 0);
        }

        var lines = kept.ToList();
        var names = Names(arguments.Keyword("headers"), lines);
        return RubyList.Of([.. lines.Select(row => Hash(run, names, row))]);
    }

    private static List<string?[]> Rows(CsvReading reading)
    {
        var rows = new List<string?[]>();
        while (rows.Count <= MostLines && reading.Read() is { } row)
        {
            rows.Add(Array.ConvertAll(row, field => field.Text));
        }

        return rows;
    }

    private static string?[] Names(RubyObject? headers, List<string?[]> lines)
    {
        switch (headers)
        {
            case RubyList list:
                return [.. list.Items.Select(name => name.ToText())];
            case RubyString text:
                return [.. text.Text.Split(',')];
            case null or RubyBoolean { IsTruthy: true } when lines.Count > 0:
                var names = lines[0];
                lines.RemoveAt(0);
                return names;
            case null or RubyBoolean { IsTruthy: true }:
                return [];
            default:
                throw new RubyException(ErrorClasses.Argument, "Headers are required");
        }
    }

    private static RubyHash Hash(RubyRun run, string?[] names, string?[] row)
    {
        run.Step();
        var hash = new RubyHash();
        for (var index = 0; index < names.Length; index++)
        {
            var key = new RubyString(names[index] ?? string.Empty);
            if (!hash.Has(key))
            {
                hash[key] = index < row.Length && row[index] is { } cell ? new RubyString(cell) : RubyNil.Instance;
            }
        }

        return hash;
    }

    // The block is given a list; each row that it gets is a line.
    private static RubyString Generate(RubyRun run, in Arguments arguments)
    {
        var rows = RubyList.Of();
        if (arguments.Keyword("headers") is RubyList names)
        {
            rows.Items.Add(names);
        }

        arguments.RequiredBlock.Yield(run, rows);
        var options = new RubyHash();
        foreach (var name in new[] { "col_sep", "row_sep", "quote_char", "force_quotes" })
        {
            if (arguments.Keyword(name) is { } given and not RubyNil)
            {
                options[RubySymbol.Of(name)] = given;
            }
        }

        var lines = rows.Items.Select(row => row.Class.Find("to_csv")!.Call(run, row, new Arguments([], options)).ToText());
        var before = arguments.At(0) is RubyString text ? text.Text : string.Empty;
        return new RubyString(before + string.Concat(lines));
    }

    private static string Separator(in Arguments arguments, string name, string usual) =>
        arguments.Keyword(name) is RubyString { Text.Length: > 0 } given ? given.Text : usual;
}
