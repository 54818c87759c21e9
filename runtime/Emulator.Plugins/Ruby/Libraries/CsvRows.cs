using System.Globalization;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary>Lines of CSV as rows: lists, or rows with headers in a table.</summary>
internal static class CsvRows
{
    public static RubyObject Read(RubyRun run, string text, in Arguments arguments, int most)
    {
        var reader = new CsvReading(Sign(arguments, "col_sep", ","), Sign(arguments, "quote_char", "\"")) { ErrorClass = "CSV::MalformedCSVError" };
        var convert = Converter(run, arguments.Keyword("converters"));
        var skips = arguments.Keyword("skip_blanks")?.IsTruthy == true;
        var lines = reader.Read(text, most).Where(line => !skips || line.Length > 0).ToList();
        run.CheckListLength(lines.Count);
        var rows = lines.Select(line => line.Select(convert).ToArray()).ToList();
        if (arguments.Keyword("headers") is null or RubyNil or RubyBoolean { IsTruthy: false })
        {
            return new RubyList(rows.Select(row => new RubyList(row)));
        }

        var names = Names(arguments.Keyword("headers")!, rows, lines);
        var converter = arguments.Keyword("header_converters");
        RubyObject[] headers = [.. names.Select(name => Header(run, name, converter))];
        return new RubyCsvTable(headers, [.. rows.Select(row => new RubyCsvRow(headers, row))]);
    }

    private static List<RubyObject> Names(RubyObject headers, List<RubyObject[]> rows, List<string?[]> lines)
    {
        switch (headers)
        {
            case RubyList given:
                return given.Items;
            case RubyString text:
                return [.. text.Text.Split(',').Select(name => new RubyString(name))];
            default:
                if (rows.Count == 0)
                {
                    return [];
                }

                rows.RemoveAt(0);
                return [.. lines[0].Select(name => name is null ? RubyNil.Instance : (RubyObject)new RubyString(name))];
        }
    }

    private static RubyObject Header(RubyRun run, RubyObject name, RubyObject? converter) => converter switch
    {
        RubySymbol { Name: "symbol" } => RubySymbol.Of(string.Concat(
            string.Join('_', name.ToText().Trim().ToLowerInvariant().Split(default(char[]?), StringSplitOptions.RemoveEmptyEntries)).Where(letter => char.IsLetterOrDigit(letter) || letter == '_'))),
        RubySymbol { Name: "downcase" } => new RubyString(name.ToText().ToLowerInvariant()),
        RubySymbol { Name: "symbol_raw" } => RubySymbol.Of(name.ToText().Trim()),
        RubyProc code => code.Call(run, new Arguments([name])),
        RubyList many => many.Items.Aggregate(name, (known, one) => Header(run, known, one)),
        _ => name,
    };

    private static Func<string?, RubyObject> Converter(RubyRun run, RubyObject? converter) => converter switch
    {
        RubySymbol { Name: "numeric" or "all" } => cell => Integer(cell) ?? Float(cell) ?? Text(cell),
        RubySymbol { Name: "integer" } => cell => Integer(cell) ?? Text(cell),
        RubySymbol { Name: "float" } => cell => Float(cell) ?? Text(cell),
        RubyProc code => cell => code.Call(run, new Arguments([Text(cell)])),
        RubyList { Items: [var first] } => Converter(run, first),
        _ => Text,
    };

    private static RubyObject Text(string? cell) => cell is null ? RubyNil.Instance : new RubyString(cell);

    private static RubyInteger? Integer(string? cell) => long.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? RubyInteger.Of(number) : null;

    private static RubyFloat? Float(string? cell) => double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? new RubyFloat(number) : null;

    private static string Sign(in Arguments arguments, string name, string usual) => arguments.Keyword(name) switch
    {
        RubyString { Text.Length: > 0 } given => given.Text,
        null or RubyNil => usual,
        _ => throw RubyErrors.Argument($":{name} must be 1 or more characters"),
    };
}
