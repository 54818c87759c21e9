using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries.Csv;

/// <summary>Rows as lines of CSV.</summary>
internal static class CsvWriting
{
    private static readonly string[] Passed = ["col_sep", "row_sep", "quote_char", "force_quotes", "quote_empty", "write_nil_value", "write_empty_value"];

    /// <summary>One row as a line: a list, or a row with headers.</summary>
    public static RubyString Line(RubyRun run, RubyObject row, in Arguments arguments)
    {
        var options = new RubyHash { [RubySymbol.Of("multi_line")] = RubyBoolean.False };
        foreach (var name in Passed)
        {
            if (arguments.Keyword(name) is { } given and not (RubyNil or RubySymbol))
            {
                options[RubySymbol.Of(name)] = given;
            }
        }

        var cells = row is RubyCsvRow known ? new RubyList(known.Fields) : row as RubyList ?? throw RubyErrors.NoMethod("collect", row);
        if (arguments.Keyword("write_converters") is RubyProc block)
        {
            cells = new RubyList(cells.Items.Select(cell => block.Call(run, new Arguments([cell]))));
        }

        return (RubyString)RubyClasses.Array.Find("to_csv")!.Call(run, cells, new Arguments([], options));
    }

    public static RubyString Lines(RubyRun run, IEnumerable<RubyObject> rows, in Arguments arguments)
    {
        var all = new System.Text.StringBuilder();
        foreach (var row in rows)
        {
            all.Append(Line(run, row, arguments).Text);
            run.CheckTextLength(all.Length);
        }

        return new RubyString(all.ToString());
    }
}
