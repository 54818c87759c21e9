using Emulator.Values;

namespace Emulator.Formulas.Reading;

/// <summary>
/// Text mode (recipe-format 6.2, 6.3):
/// <code>
/// text := ( literal | span )*
/// span := "#{" blank* pill blank* "}"          pill: see PillReader
/// </code>
/// What starts with <c>#{</c> but not with a pill's call is literal text: source code handed to a scripting action
/// holds such signs. Only one kind of it is worth a warning, <c>#{alias.field}</c>, which reads like a forgotten pill.
/// </summary>
internal static class TextModeReader
{
    public static Template Read(TemplateSource source)
    {
        var text = source.Text;
        var pieces = new List<TemplatePiece>();
        var (literalStart, isRefused) = (0, false);
        for (var open = Find(text, 0); open >= 0;)
        {
            var start = source.SkipBlanks(open + 2);
            if (!PillReader.IsCall(source, start))
            {
                isRefused |= ForgottenPill.Report(source, open, start);
                open = Find(text, open + 2);
                continue;
            }

            var position = start;
            if (PillReader.Read(source, ref position) is { } pill && IsClosed(source, ref position))
            {
                AddLiteral(pieces, text[literalStart..open]);
                pieces.Add(new TemplatePiece(string.Empty, pill));
                literalStart = position;
            }
            else
            {
                isRefused = true;
            }

            open = Find(text, Math.Max(position, open + 2));
        }

        AddLiteral(pieces, text[literalStart..]);
        return isRefused ? Template.Refused(text) : Assemble(text, pieces);
    }

    private static int Find(string text, int from) => text.IndexOf("#{", Math.Min(from, text.Length), StringComparison.Ordinal);

    private static bool IsClosed(TemplateSource source, ref int position)
    {
        var end = source.SkipBlanks(position);
        if (source.Has(end, "}"))
        {
            position = end + 1;
            return true;
        }

        if (end == source.Text.Length)
        {
            source.Report(FormulaProblems.NotClosed, end, "The pill is not closed", "write } after it");
        }
        else
        {
            source.Report(
                FormulaProblems.FormulaInText,
                end,
                "Text mode replaces pills only; this is a formula",
                "start the whole value with = for formula mode, without #{ }");
        }

        return false;
    }

    private static void AddLiteral(List<TemplatePiece> pieces, string literal)
    {
        if (literal.Length > 0)
        {
            pieces.Add(new TemplatePiece(literal, null));
        }
    }

    private static Template Assemble(string text, List<TemplatePiece> pieces) => pieces switch
    {
        [] or [{ Pill: null }] => Template.Constant(text, FieldValue.Set(Value.Of(text))),
        [{ Pill: { } pill }] => Template.OnePill(text, pill),
        _ => Template.Text(text, pieces),
    };
}
