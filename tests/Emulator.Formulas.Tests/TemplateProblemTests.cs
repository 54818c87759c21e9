using Emulator.Values.Problems;

namespace Emulator.Formulas.Tests;

public sealed class TemplateProblemTests
{
    [TestCase("ab #{_('a.b'", "F001", 13)]
    [TestCase("ab #{_('a.b')", "F001", 14)]
    [TestCase("ab #{_('a.b} and more", "F001", 8)]
    [TestCase("""#{_dp('{"pill_type":"output)}""", "F001", 7)]
    [TestCase("#{_pd('a.b')}", "F002", 3)]
    [TestCase("#{_(\"a.b\")}", "F003", 5)]
    [TestCase("=_(\"a.b\")", "F003", 4)]
    [TestCase("#{_('')}", "F004", 6)]
    [TestCase("#{_('data.workato.job_context')}", "F004", 6)]
    [TestCase("""#{_dp('{"pill_type":"job_context","path":[]}')}""", "F004", 8)]
    [TestCase("#{_('a..b')}", "F005", 8)]
    [TestCase("#{_('.a')}", "F005", 6)]
    [TestCase("#{_('data')}", "F005", 6)]
    [TestCase("#{_('data.tracker')}", "F005", 6)]
    [TestCase("""#{_dp('{"pill_type":output}')}""", "F006", 21)]
    [TestCase("""#{_dp('{"pill_type":"output","line":"\ud800"}')}""", "F006", 8)]
    [TestCase("""#{_dp('{"line":"a"}')}""", "F007", 8)]
    [TestCase("""#{_dp('{"pill_type":"output","path":[]}')}""", "F007", 8)]
    [TestCase("""#{_dp('{"pill_type":"output","line":"a","path":"b"}')}""", "F007", 8)]
    [TestCase("""#{_dp('{"pill_type":"project_property"}')}""", "F007", 8)]
    [TestCase("""#{_dp('{"pill_type":"outputs","line":"a"}')}""", "F008", 8)]
    [TestCase("""#{_dp('{"pill_type":"output","line":"a","path":[0]}')}""", "F009", 8)]
    [TestCase("""#{_dp('{"pill_type":"output","line":"a","path":[{"path_element_type":"last"}]}')}""", "F009", 8)]
    [TestCase("#{_('a.b').upcase}", "F010", 11)]
    [TestCase("=_('a.b').upcas", "F015", 11)]
    [TestCase("= 1 + )", "F011", 7)]
    [TestCase("""#{_dp('{"pill_type":"lookup"}')}""", "F013", 8)]
    [TestCase("#{_('a.b', 'c')}", "F014", 12)]
    public void A_mistake_is_a_problem_with_its_column(string text, string code, int column)
    {
        var problems = new List<Problem>();

        var template = TemplateCompiler.Compile(text, new SourcePlace("some.yaml", 4, 1), problems);

        Assert.That(
            problems.Select(problem => (problem.Code, problem.Place, problem.Severity)),
            Is.EqualTo(new[] { (code, new SourcePlace("some.yaml", 4, column), ProblemSeverity.Error) }));
        Assert.That(() => template.Evaluate(new Outputs()), Throws.InvalidOperationException);
    }

    [Test]
    public void Every_mistake_of_a_text_is_found()
    {
        var problems = new List<Problem>();

        TemplateCompiler.Compile("#{_('')} #{_('a..b')} #{_x('a')}", new SourcePlace("some.yaml", 1, 1), problems);

        Assert.That(problems.Select(problem => problem.Code), Is.EqualTo(new[] { "F004", "F005", "F002" }));
    }

    [Test]
    public void A_forgotten_pill_is_only_warned_of()
    {
        var problems = new List<Problem>();

        var template = TemplateCompiler.Compile("Hello #{order.id}", new SourcePlace("some.yaml", 1, 5), problems);

        Assert.That(problems.Single().ToString(), Is.EqualTo("some.yaml:1:11 F012 #{order.id} is no pill and stays as it is; write #{_('order.id')}"));
        Assert.That(problems.Single().Severity, Is.EqualTo(ProblemSeverity.Warning));
        Assert.That(template.Evaluate(new Outputs()), Is.EqualTo(Values.Value.Of("Hello #{order.id}")));
    }

    [Test]
    public void A_problem_on_a_later_line_of_a_text_is_shown_where_the_text_begins()
    {
        var problems = new List<Problem>();

        TemplateCompiler.Compile("one\n#{_('')}", new SourcePlace("some.yaml", 3, 9), problems);

        Assert.That(problems.Single().Place, Is.EqualTo(new SourcePlace("some.yaml", 3, 9)));
    }

    [Test]
    public void Every_code_has_a_meaning()
    {
        var codes = typeof(FormulaProblems).GetFields().Select(field => (string)field.GetValue(null)!);

        Assert.That(FormulaProblems.Meanings.Keys, Is.EquivalentTo(codes));
    }
}
