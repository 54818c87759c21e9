using Emulator.Hosting.Testing;
using Emulator.Testing.Running;
using Emulator.Testing.Tests.Support;

namespace Emulator.Testing.Tests.Running;

/// <summary>Beyond a thousand cases only names are kept: the cases are read again at their turn.</summary>
public sealed class ManyCasesTests
{
    private const string Recipe = "name: R\ntrigger: { as: t, provider: clock, name: scheduled_event }\nsteps:\n  - { as: a, provider: shop, name: go, input: { id: \"#{_('t.id')}\" } }\n";

    [Test]
    public async Task Cases_that_are_not_kept_run_with_what_they_share_and_in_their_order()
    {
        using var suite = Many("tests/one.test.yaml", 700).Write("tests/two.test.yaml", File("two", 800));
        await using var desk = suite.Desk();
        var plan = desk.Plan([]);

        var report = await desk.RunAsync(plan.Cases, new TestOrder(), default);

        Assert.That(plan.Cases.Count(test => test.Kept is null), Is.EqualTo(500));
        Assert.That(report.Results.Select(result => result.Name), Is.EqualTo(plan.Cases.Select(test => test.Name)));
        Assert.That(report.Results.Where(result => result.Verdict != Verdict.Passed).SelectMany(Suite.Lines), Is.EqualTo(new[] { "steps.a.input.id: -\"wrong\" +799" }));
    }

    [Test]
    public async Task A_filter_picks_among_cases_that_are_not_kept()
    {
        using var suite = Many("tests/one.test.yaml", 1_500);
        await using var desk = suite.Desk();

        var report = await desk.RunAsync(desk.Plan([], "case 149").Cases, new TestOrder(), default);

        Assert.That(report.Results.Select(result => result.Name).Order(StringComparer.Ordinal), Is.EqualTo(new[]
        {
            "case 149", "case 1490", "case 1491", "case 1492", "case 1493", "case 1494", "case 1495", "case 1496", "case 1497", "case 1498", "case 1499",
        }));
        Assert.That(report.Failed, Is.EqualTo(1));
    }

    [Test]
    public async Task A_case_that_goes_from_its_file_while_tests_run_is_told_of()
    {
        using var suite = Many("tests/one.test.yaml", 1_002);
        await using var desk = suite.Desk();
        var plan = desk.Plan([]);
        suite.Write("tests/one.test.yaml", File("one", 1_001));

        var report = await desk.RunAsync(plan.Cases, new TestOrder(), default);

        Assert.That(report.IsBroken, Is.True);
        Assert.That(report.Results[^1].Problems.Select(problem => $"{problem.Code} {problem.Message}"), Is.EqualTo(new[] { "T019 the case \"case 1001\" is not in the file any more" }));
    }

    [Test]
    public void A_mistake_in_the_last_of_many_cases_is_found_before_any_runs()
    {
        using var suite = Many("tests/one.test.yaml", 1_100);
        suite.Write("tests/one.test.yaml", File("one", 1_100) + "  - { nmae: last }\n");

        var plan = suite.Plan();

        Assert.That(plan.Cases, Is.Empty);
        Assert.That(plan.Problems.Select(problem => $"{problem.Place.Line} {problem.Code}"), Is.EqualTo(new[] { "1105 T002" }));
    }

    private static Suite Many(string file, int cases) => new Suite().Write("recipes/r.recipe.yaml", Recipe).Write(file, File("one", cases));

    // The last of each file is wrong, so that a case that is taken for another one would show.
    private static string File(string name, int cases) =>
        "recipe: recipes/r.recipe.yaml\nevent: { id: 0 }\nstubs: { a: { output: {} } }\ncases:\n"
        + string.Concat(Enumerable.Range(0, cases).Select(index =>
            $"  - {{ name: {(name == "one" ? "case" : "other")} {index}, event: {{ id: {index} }}, expect: {{ steps: {{ a: {{ input: {{ id: {(index == cases - 1 && (name == "two" || cases == 1_500) ? "wrong" : $"{index}")} }} }} }} }} }}\n"));
}
