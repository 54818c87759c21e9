namespace Emulator.Formulas.Reading;

/// <summary>Tells source code, which may hold <c>#{...}</c> of its own, from a pill that its author misspelt.</summary>
internal static class ForgottenPill
{
    /// <summary>True for an error; <c>#{a.b}</c> is only warned of, as it may be meant.</summary>
    public static bool Report(TemplateSource source, int open, int start)
    {
        var end = start;
        while (end < source.Text.Length && (char.IsAsciiLetterOrDigit(source.Text[end]) || source.Text[end] is '_' or '.'))
        {
            end++;
        }

        var name = source.Text[start..end];
        if (name.StartsWith('_') && (source.Has(end, "('") || source.Has(end, "(\"")))
        {
            source.Report(
                FormulaProblems.UnknownFunction,
                start,
                $"There is no function {name}",
                "a pill is _('alias.field') or _dp('{...}')");
            return true;
        }

        var isPath = name.Contains('.', StringComparison.Ordinal) && char.IsAsciiLetter(name[0]);
        if (isPath && source.Has(source.SkipBlanks(end), "}"))
        {
            source.Warn(
                FormulaProblems.NotAPill,
                open,
                $"#{{{name}}} is no pill and stays as it is",
                $"write #{{_('{name}')}}");
        }

        return false;
    }
}
