using Emulator.Values.Problems;
using FsCheck;
using FsCheck.Fluent;

namespace Emulator.Formulas.Tests;

public sealed class AnyTextTests
{
    private static readonly string[] Words =
        ["#{", "}", "_('", "_dp('", "')", "'", "\\", "\\'", "a", ".", "data", "first", "____Size", "{", "\"pill_type\":", "\"output\"", "\"line\"", ":", ",", "[", "]", "\"", "=", " ", "\n", "nil", "\ud800", "é", "\\ud800"];

    private static Config Many => Config.QuickThrowOnFailure.WithMaxTest(3000);

    [Test]
    public void Any_text_compiles_or_has_problems() =>
        Check.One(Many, Prop.ForAll(
            Gen.Elements(Words).ArrayOf().ToArbitrary(),
            words =>
            {
                var text = string.Concat(words);
                var problems = new List<Problem>();
                var template = TemplateCompiler.Compile(text, new SourcePlace("some.yaml", 1, 1), problems);
                return template.Source == text && problems.All(problem => problem.Place.Column <= text.Length + 1)
                    && (problems.Any(problem => problem.Severity == ProblemSeverity.Error) || HasOutcome(template));
            }));

    [Test]
    public void A_printed_pill_is_read_back_as_it_was()
    {
        var word = Gen.Elements("a", "b c", "first", "____Size", "d.e", "it's", "\\", "\\'", "\"", "{", "data", "é😀", "#{", "}", " ", "1").NonEmptyListOf().Select(string.Concat);
        var segment = Gen.OneOf(
            word.Select(PillSegment (key) => new PillKey(key)),
            Gen.Elements<PillSegment>(new PillCurrentItem(), new PillCurrentIndex(), new PillSize()));
        var pill = Gen.Elements(PillKind.Output, PillKind.Catch).SelectMany(
            kind => word.SelectMany(line => segment.ListOf().Select(path => new Pill(kind, "p", line, [.. path], ""))));
        var property = Gen.Elements(PillKind.ProjectProperty, PillKind.AccountProperty, PillKind.JobContext).SelectMany(
            kind => word.Select(name => new Pill(kind, null, "", [new PillKey(name)], "")));

        Check.One(Many, Prop.ForAll(
            Gen.OneOf(pill, property).ToArbitrary(),
            written => Compiled.Pill(written.ToString()).Equals(written)));
    }

    // A formula may fail as Ruby does; nothing else may come out of it.
    private static bool HasOutcome(Template template)
    {
        try
        {
            return template.EvaluateField(new Outputs()).Value is not null;
        }
        catch (FormulaException failed)
        {
            return failed.Message.Length > 0;
        }
    }
}
