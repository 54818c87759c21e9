using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary>Ruby's own <c>CSV</c>: texts taken apart and written; files there are none.</summary>
internal static class CsvLibrary
{
    private const int MostLines = 5_000_000;
    private const string Reading = "headers: false, col_sep: nil, row_sep: nil, quote_char: nil, skip_blanks: false, header_converters: nil, converters: nil, return_headers: false, liberal_parsing: false, skip_lines: nil, strip: false, encoding: nil";
    private const string Writing = "headers: nil, write_headers: false, col_sep: nil, row_sep: nil, quote_char: nil, force_quotes: false, encoding: nil";

    public static readonly RubyClass Csv = new RubyClass("CSV", RubyClasses.Object)
        .With<RubyCsvLines>(table => table
            .Add("<<(row)", (run, self, row) => self.Add(run, row)).Alias("add_row", "<<").Alias("puts", "<<"))
        .WithOwn(table => table
            .Add($"parse(text, {Reading}, &block)", Parse)
            .Add($"new(text, {Reading})", Parse)
            .Add($"parse_line(text, {Reading})", (RubyRun run, RubyClass self, in Arguments given) =>
                First(Parse(run, self, given)))
            .Add($"generate(text = nil, {Writing}, &block)", Generate)
            .Add($"generate_line(row, {Writing})", (RubyRun run, RubyClass _, in Arguments given) => Line(run, given[0], given))
            .Add($"generate_lines(rows, {Writing})", (RubyRun run, RubyClass _, in Arguments given) => Lines(run, given)));

    private static RubyObject First(RubyObject rows) => rows switch
    {
        RubyList { Items: [var first, ..] } => first,
        RubyCsvTable { Rows: [var first, ..] } => first,
        _ => RubyNil.Instance,
    };

    private static RubyObject Parse(RubyRun run, RubyClass self, in Arguments arguments)
    {
        var text = arguments[0] switch
        {
            RubyDeferred pending => pending.Resolve().ToText(),
            RubyStringIo reader => reader.Whole.Text,
            RubyString given => given.Text,
            var other => throw RubyErrors.NoConversion(other, "String"),
        };
        run.CheckTextLength(text.Length);
        var rows = CsvRows.Read(run, text, arguments, MostLines);
        if (arguments.Block is not { } block)
        {
            return rows;
        }

        foreach (var row in rows is RubyCsvTable table ? [.. table.Rows] : ((RubyList)rows).Items)
        {
            run.Step();
            block.Yield(run, row);
        }

        return RubyNil.Instance;
    }

    private static RubyObject Generate(RubyRun run, RubyClass self, in Arguments arguments)
    {
        var lines = new RubyCsvLines(Csv, arguments);
        arguments.RequiredBlock.Yield(run, lines);
        return new RubyString((arguments.At(0) is RubyString before ? before.Text : string.Empty) + lines.ToText());
    }

    private static RubyString Lines(RubyRun run, in Arguments arguments)
    {
        var all = string.Empty;
        foreach (var row in ((RubyList)arguments[0]).Items)
        {
            all += Line(run, row, arguments).Text;
            run.CheckTextLength(all.Length);
        }

        return new RubyString(all);
    }

    /// <summary>One row as a line.</summary>
    public static RubyString Line(RubyRun run, RubyObject row, in Arguments arguments)
    {
        var options = new RubyHash();
        foreach (var name in new[] { "col_sep", "row_sep", "quote_char", "force_quotes" })
        {
            if (arguments.Keyword(name) is { } given and not RubyNil)
            {
                options[RubySymbol.Of(name)] = given;
            }
        }

        var cells = row is RubyCsvRow known ? new RubyList(known.Fields) : row;
        return (RubyString)RubyClasses.Array.Find("to_csv")!.Call(run, cells as RubyList ?? throw RubyErrors.NoMethod("map", row), new Arguments([], options));
    }
}
