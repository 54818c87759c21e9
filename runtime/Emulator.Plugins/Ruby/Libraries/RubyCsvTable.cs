using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary>A text of CSV with headers: its rows one by one.</summary>
internal sealed class RubyCsvTable(RubyObject[] headers, IReadOnlyList<RubyCsvRow> rows) : RubyEnumerable
{
    private static readonly RubyClass Type = new RubyClass("CSV::Table", RubyClasses.Object).Including(RubyClasses.Enumerable).With<RubyCsvTable>(table => table
        .Add("headers", self => new RubyList(self.Headers))
        .Add("[](place)", (run, self, place) => self.At(run, place))
        .Add("size", self => RubyInteger.Of(self.Rows.Count)).Alias("length", "size")
        .Add("empty?", self => RubyBoolean.Of(self.Rows.Count == 0))
        .Add("read", self => self)
        .Add("to_a", self => new RubyList([new RubyList(self.Headers), .. self.Rows.Select(row => new RubyList(row.Fields))]))
        .Add("by_col", self => self).Alias("by_row", "by_col")
        .Add("each(&block)", (run, self, in given) =>
        {
            if (given.Block is null)
            {
                return RubyClasses.Array.Find("each")!.Call(run, new RubyList(self.Rows));
            }

            foreach (var row in self.Rows)
            {
                run.Step();
                given.RequiredBlock.Yield(run, row);
            }

            return self;
        })
        .Add("to_csv(**options)", (run, self, in given) => self.Written(run, given)).Alias("to_s", "to_csv"));

    public RubyObject[] Headers => headers;

    public IReadOnlyList<RubyCsvRow> Rows => rows;

    public override RubyClass Class => Type;

    public override IEnumerable<RubyObject> Elements(RubyRun run) => rows;

    public override string ToText() => string.Join(',', headers.Select(name => name.ToText())) + "\n" + string.Concat(rows.Select(row => row.ToText()));

    public override string Inspect() => $"#<CSV::Table mode:col_or_row row_count:{rows.Count + 1}>";

    private RubyObject At(RubyRun run, RubyObject place) => place is SmallInteger number
        ? rows.ElementAtOrDefault((int)(number.Number < 0 ? number.Number + rows.Count : number.Number)) ?? (RubyObject)RubyNil.Instance
        : new RubyList(rows.Select(row => row.Class.Find("[]")!.Call(run, row, place)));

    private RubyString Written(RubyRun run, in Arguments options)
    {
        var text = CsvLibrary.Line(run, new RubyList(headers), options).Text;
        foreach (var row in rows)
        {
            text += CsvLibrary.Line(run, row, options).Text;
            run.CheckTextLength(text.Length);
        }

        return new RubyString(text);
    }
}
