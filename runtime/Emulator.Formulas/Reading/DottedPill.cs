namespace Emulator.Formulas.Reading;

/// <summary>
/// The dotted spellings. A path of the words <c>data.provider.alias</c> and more is the platform's long form; any
/// other is the short form that begins with the alias. The two never meet, as no alias may be <c>data</c>.
/// Further arguments belong to two older forms of the platform: the size of a list and an environment property.
/// </summary>
internal static class DottedPill
{
    private const string Root = "data";
    private const string Size = "____Size";

    public static Pill? Read(TemplateSource source, List<QuotedArgument> arguments, string written)
    {
        var argument = arguments[0];
        var parts = argument.Text.Split('.');
        if (!HasOnlyNames(source, argument, parts))
        {
            return null;
        }

        if (arguments.Count > 1 && !(IsOldSize(arguments) || IsOldProperty(arguments)))
        {
            source.Report(
                FormulaProblems.Arguments,
                arguments[1].Start - 1,
                "A pill takes one argument",
                "write _('alias.field')");
            return null;
        }

        return parts switch
        {
            [Root, "workato", "job_context", .. var rest] => JobFact(source, arguments, rest, written),
            [Root, var provider, var alias, .. var rest] => Output(provider, alias, rest, written),
            [Root, ..] => Incomplete(source, argument),
            [var alias, .. var rest] => Output(null, alias, rest, written),
            _ => null,
        };
    }

    /// <summary>True when the text as a path of its own would be read back as these keys.</summary>
    public static bool IsPlainKey(string key) =>
        key is not ("first" or Size or "") && !key.Contains('.', StringComparison.Ordinal);

    private static bool HasOnlyNames(TemplateSource source, QuotedArgument argument, string[] parts)
    {
        var at = 0;
        foreach (var part in parts)
        {
            if (part.AsSpan().Trim().IsEmpty)
            {
                source.Report(
                    FormulaProblems.Path,
                    argument.IndexOf(at),
                    "A name is missing in the pill's path",
                    "write _('alias.field')");
                return false;
            }

            at += part.Length + 1;
        }

        return true;
    }

    private static bool IsOldSize(List<QuotedArgument> arguments) =>
        arguments.Count == 4 && arguments[1].Text == "list_meta" && arguments[2].Text == Size;

    private static bool IsOldProperty(List<QuotedArgument> arguments) =>
        arguments.Count == 3 && arguments[1].Text == "account_property";

    private static Pill? Incomplete(TemplateSource source, QuotedArgument argument)
    {
        source.Report(
            FormulaProblems.Path,
            argument.Start,
            "A path that begins with data needs a provider and an alias",
            "write _('data.provider.alias.field')");
        return null;
    }

    private static Pill? JobFact(TemplateSource source, List<QuotedArgument> arguments, string[] rest, string written)
    {
        if (rest is ["account_properties", .. { Length: > 0 } name])
        {
            // The path holds the name with its signs replaced; the third argument has it as it is (recipe-format 7.1).
            var property = IsOldProperty(arguments) ? arguments[2].Text : string.Join('.', name);
            return new Pill(PillKind.AccountProperty, null, string.Empty, [new PillKey(property)], written);
        }

        if (rest.Length == 0)
        {
            source.Report(
                FormulaProblems.Empty,
                arguments[0].Start,
                "The pill does not say which fact of the job it means",
                "for example data.workato.job_context.job_id");
            return null;
        }

        return new Pill(PillKind.JobContext, null, string.Empty, [.. rest.Select(key => new PillKey(key))], written);
    }

    private static Pill Output(string? provider, string alias, string[] rest, string written)
    {
        var kind = provider == "catch" ? PillKind.Catch : PillKind.Output;
        var path = new PillSegment[rest.Length];
        for (var index = 0; index < rest.Length; index++)
        {
            path[index] = rest[index] switch
            {
                "first" => new PillCurrentItem(),
                Size when index == rest.Length - 1 => new PillSize(),
                var key => new PillKey(key),
            };
        }

        return new Pill(kind, provider, alias, path, written);
    }
}
