namespace Emulator.Formulas.Reading;

/// <summary>
/// Reads a pill in any of its spellings (recipe-format 7.1, 7.2, 7.8):
/// <code>
/// pill     := ( "_dp" | "_" ) "(" quoted ( "," quoted )* ")"      further arguments: older size and property pills only
/// quoted   := "'" ( json | path ) "'"                             Ruby's single quotes: \\ and \' are the only escapes
/// json     := an object { "pill_type": ..., ... }                 see JsonPill
/// path     := long | short                                        see DottedPill
/// long     := "data." provider "." alias ( "." element )*         alias: the "as" of a step; "data" is never an alias
/// short    := alias ( "." element )*
/// element  := key | "first" | "____Size" at the end
/// </code>
/// </summary>
internal static class PillReader
{
    /// <summary>
    /// True where a pill's call begins, right or wrong: a known name and an open bracket with a quote in it.
    /// </summary>
    public static bool IsCall(TemplateSource source, int index)
    {
        if (NameAt(source, index) is not { } name)
        {
            return false;
        }

        var argument = source.SkipBlanks(index + name.Length + 1);
        return source.Has(argument, "'") || source.Has(argument, "\"");
    }

    /// <summary>
    /// The pill at the position, which then stands behind it; null after a problem, the position behind what was
    /// understood.
    /// </summary>
    public static Pill? Read(TemplateSource source, ref int position)
    {
        var start = position;
        position += NameAt(source, position)!.Length + 1;
        var arguments = new List<QuotedArgument>();
        do
        {
            position = source.SkipBlanks(position);
            if (QuotedArgument.Read(source, ref position) is not { } argument)
            {
                return null;
            }

            arguments.Add(argument);
            position = source.SkipBlanks(position);
        }
        while (Passed(source, ref position, ","));

        if (!Passed(source, ref position, ")"))
        {
            source.Report(FormulaProblems.NotClosed, position, "The pill is not closed", "write ) after its argument");
            return null;
        }

        var pill = Interpret(source, arguments, source.Text[start..position]);
        return pill is null ? null : pill with { Place = source.PlaceAt(start) };
    }

    private static string? NameAt(TemplateSource source, int index) =>
        source.Has(index, "_dp(") ? "_dp" : source.Has(index, "_(") ? "_" : null;

    private static bool Passed(TemplateSource source, ref int position, string sign)
    {
        var isThere = source.Has(position, sign);
        position += isThere ? sign.Length : 0;
        return isThere;
    }

    private static Pill? Interpret(TemplateSource source, List<QuotedArgument> arguments, string written)
    {
        var first = arguments[0];
        if (first.Text.AsSpan().Trim().IsEmpty)
        {
            source.Report(FormulaProblems.Empty, first.Start, "The pill names nothing", "write _('alias.field')");
            return null;
        }

        return first.IsJson
            ? JsonPill.Read(source, arguments, written)
            : DottedPill.Read(source, arguments, written);
    }
}
