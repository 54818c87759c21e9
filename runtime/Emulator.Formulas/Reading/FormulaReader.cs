using Emulator.Formulas.Running;
using Emulator.Ruby.Compilation;
using Emulator.Ruby.Conversion;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Parsing;
using Emulator.Ruby.Tree;

namespace Emulator.Formulas.Reading;

/// <summary>Reads a formula's expression: syntax, allowed names, pills, code.</summary>
internal static class FormulaReader
{
    private static readonly Dictionary<string, RubyObject> NoConstants = [];

    /// <summary>Null after problems.</summary>
    public static Formula? Read(TemplateSource source)
    {
        // A blank stands for the =, so that the parser's offsets are the text's.
        var parsed = RubyParser.Parse(" " + source.Text[1..]);
        foreach (var problem in parsed.Problems)
        {
            source.Report(FormulaProblems.FormulaLanguage, problem.Span.Start, problem.Message, problem.Hint);
        }

        if (parsed.Tree is not { } tree || parsed.Problems.Count > 0)
        {
            return null;
        }

        var check = new FormulaCheck(source);
        check.Walk(tree);
        if (check.IsRefused)
        {
            return null;
        }

        var options = new CompilationOptions(call => PillIn(check, call), static () => NoConstants);
        return new Formula(source, RubyCompiler.Compile(tree, options), new FormulaCalls(source, tree, check), check.Pills);
    }

    private static Intrinsic? PillIn(FormulaCheck check, CallNode call) =>
        call.Name is "_" or "_dp" && check.PillOf(call) is { } pill
            ? (_, self) => ValueReader.Read(((FormulaSelf)self).Pills.Resolve(pill))
            : null;
}
