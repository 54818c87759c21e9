using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries.Csv;

/// <summary>Rows of CSV with headers, taken by rows, by columns, or by what is asked for.</summary>
/// <param name="rows">One by one.</param>
/// <param name="headers">For a table without rows.</param>
/// <param name="mode"><c>col_or_row</c>, <c>row</c> or <c>col</c>.</param>
internal sealed class RubyCsvTable(List<RubyCsvRow> rows, IReadOnlyList<RubyObject> headers, string mode = "col_or_row") : RubyEnumerable
{
    public List<RubyCsvRow> Rows => rows;

    /// <summary>How it is taken.</summary>
    public string Mode { get; set; } = mode;

    public bool IsByColumn => Mode == "col";

    public IReadOnlyList<RubyObject> Headers => rows is [var first, ..] ? [.. first.Headers] : headers;

    public override RubyClass Class => CsvTableMethods.Table;

    public override IEnumerable<RubyObject> Elements(RubyRun run) =>
        IsByColumn ? Headers.Select((header, index) => (RubyObject)RubyList.Of(header, Column(RubyInteger.Of(index)))) : rows;

    public override string ToText() => string.Join(',', Headers.Select(name => name.ToText())) + "\n" + string.Concat(rows.Select(row => row.ToText()));

    public override string Inspect() => $"#<CSV::Table mode:{Mode} row_count:{rows.Count(row => !row.IsHeader) + 1}>";

    public override bool IsEqualTo(RubyObject other) => other switch
    {
        RubyCsvTable that => rows.Count == that.Rows.Count && rows.Zip(that.Rows).All(pair => pair.First.IsEqualTo(pair.Second)),
        RubyList list => new RubyList(rows).IsEqualTo(list),
        _ => false,
    };

    public override int KeyHash() => rows.Count;

    public RubyCsvTable In(string other) => new([.. rows], headers, other);

    /// <summary>The fields under a header, or at a place.</summary>
    public RubyList Column(RubyObject name) => new(rows.Select(row => row.Field(name)));

    /// <summary>The headers, then the fields of each row.</summary>
    public RubyList Lists() => new([new RubyList(Headers), .. rows.Where(row => !row.IsHeader).Select(row => new RubyList(row.Fields))]);
}
