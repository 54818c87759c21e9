using Emulator.Values.Problems;

namespace Emulator.Values.Tests.Problems;

public sealed class ProblemTests
{
    private static readonly SourcePlace Place = new("orders.recipe.yaml", 14, 9);

    [Test]
    public void A_problem_says_where_what_and_what_to_do()
    {
        var problem = new Problem("R014", Place, "no action \"create_isue\"", "did you mean \"create_issue\"?");

        Assert.That(problem.ToString(), Is.EqualTo("orders.recipe.yaml:14:9 R014 no action \"create_isue\"; did you mean \"create_issue\"?"));
    }

    [Test]
    public void A_problem_of_a_whole_file_has_no_line_and_may_have_no_hint()
    {
        Assert.That(new Problem("R001", new SourcePlace("a.yaml"), "empty").ToString(), Is.EqualTo("a.yaml R001 empty"));
    }

    [Test]
    public void A_problem_is_an_error_unless_said_otherwise()
    {
        var problem = new Problem("R001", Place, "empty");

        Assert.That(problem.Severity, Is.EqualTo(ProblemSeverity.Error));
        Assert.That(problem with { Severity = ProblemSeverity.Warning }, Is.Not.EqualTo(problem));
    }
}
