using Emulator.Values;

namespace Emulator.Formulas.Reading;

/// <summary>
/// Formula mode as far as this version runs it (recipe-format 6.2, runtime-semantics 5.3):
/// <code>
/// formula := "=" [ pill | "nil" | "null" | "clear" | "skip" ]
/// </code>
/// A lone <c>=</c> is an empty formula: the field has no value.
/// </summary>
internal static class FormulaModeReader
{
    public static Template Read(TemplateSource source)
    {
        var start = source.SkipBlanks(1);
        if (PillReader.IsCall(source, start))
        {
            return ReadPill(source, start);
        }

        switch (source.Text[start..].TrimEnd())
        {
            case "" or "nil" or "null":
                return Template.Constant(source.Text, FieldValue.Set(Value.Null));
            case "clear":
                return Template.Constant(source.Text, FieldValue.Clear);
            case "skip":
                return Template.Constant(source.Text, FieldValue.Skip);
            default:
                return Refuse(source, start);
        }
    }

    private static Template ReadPill(TemplateSource source, int start)
    {
        var position = start;
        if (PillReader.Read(source, ref position) is not { } pill)
        {
            return Template.Refused(source.Text);
        }

        var end = source.SkipBlanks(position);
        return end == source.Text.Length ? Template.OnePill(source.Text, pill) : Refuse(source, end);
    }

    private static Template Refuse(TemplateSource source, int index)
    {
        source.Report(
            FormulaProblems.FormulaLanguage,
            index,
            "The formula language is not run by this version yet; it comes with the next one",
            "a formula may be one pill, null, clear or skip; a text without = may hold pills as #{_('alias.field')}");
        return Template.Refused(source.Text);
    }
}
