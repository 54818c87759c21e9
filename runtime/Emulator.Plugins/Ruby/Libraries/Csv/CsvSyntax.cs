using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;

namespace Emulator.Plugins.Ruby.Libraries.Csv;

/// <summary>How the lines of a CSV text are to be read.</summary>
/// <param name="Column">Stands between fields.</param>
/// <param name="Quote">Stands around fields; null when no sign does.</param>
internal sealed record CsvSyntax(string Column, string? Quote)
{
    /// <summary>Ends a line; null for any of the three usual ends.</summary>
    public string? LineEnd { get; init; }

    /// <summary>True to take quotes within a field as they are.</summary>
    public bool IsLiberal { get; init; }

    /// <summary>True to leave out blanks around fields.</summary>
    public bool Strips { get; init; }

    /// <summary>True to leave out lines without anything.</summary>
    public bool SkipsBlanks { get; init; }

    /// <summary>A pattern or a part of the lines that are left out; nil for none.</summary>
    public RubyObject SkippedLines { get; init; } = RubyNil.Instance;

    /// <exception cref="RubyException">A sign is no text.</exception>
    public static CsvSyntax Of(string text, in Arguments options) => new(
        Sign(options, "col_sep", ","),
        options.Keyword("quote_char") is RubyNil && options.Keywords!.Has(RubySymbol.Of("quote_char")) ? null : Sign(options, "quote_char", "\""))
    {
        LineEnd = options.Keyword("row_sep") is RubyString { Text.Length: > 0 } given ? given.Text : Told(text),
        IsLiberal = options.Keyword("liberal_parsing")?.IsTruthy == true,
        Strips = options.Keyword("strip")?.IsTruthy == true,
        SkipsBlanks = options.Keyword("skip_blanks")?.IsTruthy == true,
        SkippedLines = options.Keyword("skip_lines") ?? RubyNil.Instance,
    };

    // The first end of a line says how all of them end.
    private static string Told(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        return end < 0 || text[end] == '\n' ? "\n" : end + 1 < text.Length && text[end + 1] == '\n' ? "\r\n" : "\r";
    }

    private static string Sign(in Arguments options, string name, string usual) => options.Keyword(name) switch
    {
        RubyString { Text.Length: > 0 } given => given.Text,
        null or RubyNil => usual,
        _ => throw RubyErrors.Argument($":{name} must be 1 or more characters"),
    };
}
