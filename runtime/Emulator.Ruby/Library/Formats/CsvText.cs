using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Formats;

/// <summary>Lines of CSV as Ruby's library writes them (formulas.md section 9, <c>to_csv</c>).</summary>
internal static class CsvText
{
    /// <summary>One line; one line an item when the first item is a list, unless <c>multi_line: false</c>.</summary>
    public static RubyString Of(RubyRun run, RubyList self, in Arguments arguments)
    {
        var options = new Options(
            Option(arguments, "col_sep", ","),
            arguments.Keyword("row_sep") is RubyString end ? end.Text : "\n",
            Option(arguments, "quote_char", "\""),
            arguments.Keyword("force_quotes")?.IsTruthy == true ? arguments.Keyword("force_quotes") as RubyList ?? RubyList.Of() : null,
            arguments.Keyword("quote_empty")?.IsTruthy != false,
            arguments.Keyword("write_nil_value")?.ToText() ?? string.Empty,
            arguments.Keyword("write_empty_value")?.ToText());
        var isTable = self.Items.FirstOrDefault() is RubyList && arguments.Keyword("multi_line")?.IsTruthy != false;
        var text = isTable
            ? string.Concat(self.Items.Select(row => Line(run, row is RubyList cells ? cells.Items : [row], options)))
            : Line(run, self.Items, options);
        run.CheckTextLength(text.Length);
        return new RubyString(text);
    }

    private static string Line(RubyRun run, IEnumerable<RubyObject> cells, Options options)
    {
        run.Step();
        return string.Join(options.Column, cells.Select((cell, place) => Cell(cell, place, options))) + options.Row;
    }

    private static string Cell(RubyObject cell, int place, Options options)
    {
        var isForced = options.Forced is { } forced && (forced.Items.Count == 0 || forced.Items.Exists(RubyInteger.Of(place).IsEqualTo));
        if (cell is RubyNil && !isForced)
        {
            return options.Nil;
        }

        var text = cell.ToText();
        if (text.Length == 0 && options.Empty is { } empty)
        {
            return empty;
        }

        return isForced || (text.Length == 0 && options.QuotesEmpty) || NeedsQuotes(text, options)
            ? options.Quote + text.Replace(options.Quote, options.Quote + options.Quote, StringComparison.Ordinal) + options.Quote
            : text;
    }

    private static bool NeedsQuotes(string text, Options options) =>
        text.AsSpan().ContainsAny('\r', '\n')
        || text.Contains(options.Column, StringComparison.Ordinal)
        || text.Contains(options.Quote, StringComparison.Ordinal);

    // An empty separator or quote would be found everywhere.
    private static string Option(in Arguments arguments, string name, string usual) =>
        arguments.Keyword(name) is RubyString { Text.Length: > 0 } given ? given.Text : usual;

    private sealed record Options(string Column, string Row, string Quote, RubyList? Forced, bool QuotesEmpty, string Nil, string? Empty);
}
