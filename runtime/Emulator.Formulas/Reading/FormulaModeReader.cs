using Emulator.Values;

namespace Emulator.Formulas.Reading;

/// <summary>
/// Formula mode (recipe-format 6.2, runtime-semantics 5.3). One pill alone and the words without a value need no Ruby:
/// <code>
/// formula := "=" [ pill | "nil" | "null" | "clear" | "skip" | expression ]
/// </code>
/// A lone <c>=</c> is an empty formula: the field has no value.
/// </summary>
internal static class FormulaModeReader
{
    public static Template Read(TemplateSource source)
    {
        var start = source.SkipBlanks(1);
        if (PillReader.IsCall(source, start) && LonePill(source, start) is { } pill)
        {
            return Template.OnePill(source.Text, pill);
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
                return Calculate(source);
        }
    }

    // Problems are dropped here: the reader of formulas meets the pill again and reports them.
    private static Pill? LonePill(TemplateSource source, int start)
    {
        var position = start;
        var pill = PillReader.Read(source.Quiet(), ref position);
        return source.SkipBlanks(position) == source.Text.Length ? pill : null;
    }

    private static Template Calculate(TemplateSource source) =>
        FormulaReader.Read(source) is { } formula ? Template.Calculated(formula) : Template.Refused(source.Text);
}
