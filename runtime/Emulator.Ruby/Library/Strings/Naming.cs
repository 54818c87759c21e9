using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Strings.Inflection;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Strings;

/// <summary>Names of one kind made into names of another: <c>employee_id</c>, <c>Employee</c>, <c>EmployeeId</c>.</summary>
internal static class Naming
{
    public static void Define(MethodTable<RubyString> table)
    {
        table.Add("titleize(keep_id_suffix: false)", static (_, self, in arguments) => new RubyString(Words.Titleize(self.Text, arguments.Keyword("keep_id_suffix")?.IsTruthy == true)))
            .Alias("titlecase", "titleize")
            .Add("humanize(capitalize: true, keep_id_suffix: false)", Humanize)
            .Add("camelize(first_letter = :upper)", Camelize)
            .Alias("camelcase", "camelize")
            .Add("labelize(*acronyms)", Labelize)
            .Add("pluralize(count = nil)", Pluralize);
        Plain(table, "underscore", Words.Underscore);
        Plain(table, "dasherize", static text => text.Replace('_', '-'));
        Plain(table, "singularize", Inflections.Singularize);
        Plain(table, "tableize", static text => Inflections.Pluralize(Words.Underscore(text)));
        Plain(table, "classify", static text => Words.Camelize(Inflections.Singularize(text[(text.LastIndexOf('.') + 1)..]), true));
        Plain(table, "demodulize", static text => text[(text.LastIndexOf("::", StringComparison.Ordinal) is var at and >= 0 ? at + 2 : 0)..]);
    }

    private static void Plain(MethodTable<RubyString> table, string name, Func<string, string> change) =>
        table.Add(name, self => new RubyString(change(self.Text)));

    private static RubyObject Humanize(Running.RubyRun run, RubyString self, in Arguments arguments) => new RubyString(Words.Humanize(
        self.Text,
        arguments.Keyword("capitalize")?.IsTruthy ?? true,
        arguments.Keyword("keep_id_suffix")?.IsTruthy ?? false));

    private static RubyObject Camelize(Running.RubyRun run, RubyString self, in Arguments arguments) => arguments.At(0) switch
    {
        null or RubySymbol { Name: "upper" } => new RubyString(Words.Camelize(self.Text, true)),
        RubySymbol { Name: "lower" } => new RubyString(Words.Camelize(self.Text, false)),
        _ => throw RubyErrors.Argument("Invalid option, use either :upper or :lower."),
    };

    private static RubyObject Labelize(Running.RubyRun run, RubyString self, in Arguments arguments) => new RubyString(Labels.Of(self.Text));

    private static RubyObject Pluralize(Running.RubyRun run, RubyString self, in Arguments arguments) =>
        arguments.At(0) is { } count && count.IsEqualTo(RubyInteger.Of(1)) ? self.Copy() : new RubyString(Inflections.Pluralize(self.Text));
}
