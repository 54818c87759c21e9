using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries.Csv;

/// <summary>Ruby's own <c>CSV</c>: texts taken apart and written; files there are none.</summary>
internal static class CsvLibrary
{
    private const string Options = "headers: false, col_sep: nil, row_sep: nil, quote_char: nil, skip_blanks: false, header_converters: nil, converters: nil, return_headers: false, "
        + "write_headers: nil, force_quotes: false, liberal_parsing: false, skip_lines: nil, strip: false, encoding: nil, internal_encoding: nil, external_encoding: nil, field_size_limit: nil, "
        + "unconverted_fields: nil, nil_value: nil, empty_value: nil, quote_empty: true, write_converters: nil, write_nil_value: nil, write_empty_value: nil";

    public static readonly RubyClass Csv = new RubyClass("CSV", RubyClasses.Object).Including(RubyClasses.Enumerable)
        .With<RubyCsv>(Define)
        .WithOwn(table => table
            .Add($"parse(text, {Options}, &block)", Parse)
            .Add($"new(text = '', {Options})", (RubyRun run, RubyClass _, in Arguments given) => Of(run, given)).Alias("instance", "new")
            .Add($"parse_line(text, {Options})", (RubyRun run, RubyClass _, in Arguments given) => Of(run, given).Next(run) ?? RubyNil.Instance)
            .Add($"generate(text = nil, {Options}, &block)", Generate)
            .Add($"generate_line(row, {Options})", (RubyRun run, RubyClass _, in Arguments given) => CsvWriting.Line(run, given[0], given)));

    /// <summary><c>CSV</c> and the classes of what it gives.</summary>
    public static Dictionary<string, RubyObject> All() => new(StringComparer.Ordinal)
    {
        ["CSV"] = Csv,
        ["CSV::Row"] = CsvRowMethods.Row,
        ["CSV::Table"] = CsvTableMethods.Table,
    };

    private static void Define(MethodTable<RubyCsv> table) => table
        .Add("<<(row)", (run, self, row) => self.Add(run, row)).Alias("add_row", "<<").Alias("puts", "<<")
        .Add("shift", (run, self) => self.Next(run) ?? RubyNil.Instance).Alias("gets", "shift").Alias("readline", "shift")
        .Add("read", (run, self) => Read(run, self)).Alias("readlines", "read")
        .Add("each(&block)", Each)
        .Add("headers", self => self.Headers)
        .Add("lineno", self => RubyInteger.Of(self.Reading.Line))
        .Add("line", self => new RubyString(self.Reading.Last))
        .Add("eof?", self => RubyBoolean.Of(self.Reading.IsAtEnd)).Alias("eof", "eof?")
        .Add("string", self => self.Whole)
        .Add("rewind", self =>
        {
            self.Rewind();
            return RubyInteger.Of(0);
        });

    private static RubyCsv Of(RubyRun run, in Arguments arguments)
    {
        var given = arguments.At(0) is RubyDeferred pending ? pending.Resolve() : arguments.At(0) ?? new RubyString(string.Empty);
        var target = given switch
        {
            RubyStringIo or RubyString => given,
            RubyNil => throw RubyErrors.Argument("Cannot parse nil as CSV"),
            _ => throw RubyErrors.NoMethod("gets", given),
        };
        return new RubyCsv(target, arguments);
    }

    private static RubyObject Parse(RubyRun run, RubyClass self, in Arguments arguments)
    {
        var csv = Of(run, arguments);
        run.CheckTextLength(csv.Whole.Text.Length);
        return arguments.Block is null ? Read(run, csv) : Each(run, csv, arguments);
    }

    private static RubyObject Read(RubyRun run, RubyCsv csv)
    {
        var rows = new List<RubyObject>();
        foreach (var row in csv.Elements(run))
        {
            rows.Add(row);
            run.CheckListLength(rows.Count);
        }

        return csv.Headers is RubyNil ? RubyList.Over(rows) : new RubyCsvTable([.. rows.Cast<RubyCsvRow>()], (csv.Headers as RubyList)?.Items ?? []);
    }

    private static RubyObject Each(RubyRun run, RubyCsv self, in Arguments arguments)
    {
        if (arguments.Block is not { } block)
        {
            return RubyClasses.Array.Find("each")!.Call(run, new RubyList(self.Elements(run)));
        }

        foreach (var row in self.Elements(run))
        {
            block.Yield(run, row);
        }

        return RubyNil.Instance;
    }

    private static RubyString Generate(RubyRun run, RubyClass self, in Arguments arguments)
    {
        var csv = new RubyCsv(arguments.At(0) as RubyString ?? new RubyString(string.Empty), arguments);
        csv.WriteHeaders(run);
        arguments.RequiredBlock.Yield(run, csv);
        return csv.Whole;
    }
}
