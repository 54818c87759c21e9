using Emulator.Values.Problems;

namespace Emulator.Formulas.Tests;

public sealed class UnknownNameTests
{
    [TestCase("=first", "\"first\" stands alone", "write the value that it is called on, as in _('alias.field').first")]
    [TestCase("=1 + length", "\"length\" stands alone", "write the value that it is called on, as in _('alias.field').length")]
    [TestCase("=toady", "A formula knows no \"toady\"", "did you mean \"today\"?")]
    [TestCase("=lokup('a', b: 1)['c']", "A formula knows no \"lokup\"", "did you mean \"lookup\"?")]
    [TestCase("=customer", "A formula knows no \"customer\"", null)]
    [TestCase("=\"#{frist}\"", "A formula knows no \"frist\"", null)]
    [TestCase("='a'.upcas", "\"upcas\" may not be called in a formula", "did you mean \"upcase\"?")]
    [TestCase("='a'&.upcsae", "\"upcsae\" may not be called in a formula", "did you mean \"upcase\"?")]
    [TestCase("=1.eval", "\"eval\" may not be called in a formula", null)]
    [TestCase("='a'.today", "\"today\" may not be called in a formula", null)]
    public void A_name_that_nobody_knows_is_told_when_the_text_is_read(string text, string message, string? hint)
    {
        var problems = new List<Problem>();

        TemplateCompiler.Compile(text, new SourcePlace("some.yaml", 1, 1), problems);

        Assert.That(problems.Select(problem => (problem.Code, problem.Message, problem.Hint)), Is.EqualTo([("F015", message, hint)]));
    }

    [TestCase("=`ls`", "Commands of the machine (`…`) are not allowed")]
    [TestCase("=1 + 2i", "Complex numbers are not supported")]
    [TestCase("=$total", "A formula is one expression without loops, functions and jumps")]
    [TestCase("=class A\nend", "A formula is one expression without loops, functions and jumps")]
    public void What_is_more_than_an_expression_is_told_when_the_text_is_read(string text, string message)
    {
        var problems = new List<Problem>();

        TemplateCompiler.Compile(text, new SourcePlace("some.yaml", 1, 1), problems);

        Assert.That(problems.Select(problem => problem.Message), Has.Some.EqualTo(message));
    }

    [TestCase("=[1, 2].map { |first| first + 1 }")]
    [TestCase("=now.strftime('%F') + today.to_s + uuid")]
    public void A_parameter_and_a_value_of_the_platform_may_stand_alone(string text)
    {
        var problems = new List<Problem>();

        TemplateCompiler.Compile(text, new SourcePlace("some.yaml", 1, 1), problems);

        Assert.That(problems.Where(problem => problem.Severity == ProblemSeverity.Error), Is.Empty);
    }
}
