using Emulator.Testing.Tests.Support;

namespace Emulator.Testing.Tests.Files;

public sealed class TestFileTests
{
    private const string Recipe = "name: R\ntrigger: { as: t, provider: clock, name: scheduled_event }\nsteps:\n  - { as: a, provider: shop, name: go }\n";

    [TestCase("evnt: {}", "1:1 T002 there is no key \"evnt\" in a test; did you mean \"event\"?")]
    [TestCase("event: order.json", "1:8 T005 there is no file \"order.json\"; files are named from the test's folder, or from the workspace")]
    [TestCase("now: soon", "1:6 T010 now: \"soon\" is no time; write 2026-11-27T09:00:00Z")]
    [TestCase("stubs: { a: maked_up }", "1:13 T014 a stub is { output: … }, { error: … }, run or made_up, not a text; did you mean \"made_up\"?")]
    [TestCase("stubs: { a: { output: {}, error: x } }", "1:13 T014 the stub says output and error at once; write one of output, error, run, made_up")]
    [TestCase("http: [ { request: GET /x } ]", "1:9 T015 the HTTP answer has no response; write request: GET /path and response: { status: 200, body: … }")]
    [TestCase("expect: { status: ok }", "1:19 T003 status cannot be \"ok\"; known: canceled, failed, no job, succeeded")]
    [TestCase("expect: { steps: { a: sometimes } }", "1:23 T003 \"a\" is a map of calls, input, output, inputs, outputs, error, requests, a number of calls, called or not called, not a text; known: called, not called")]
    [TestCase("expect: { order: [ a, { b: 1 } ] }", "1:23 T003 \"order\" must be a list of texts, not a map")]
    [TestCase("expect: { order: a }", "1:18 T003 \"order\" must be a list, not a text")]
    [TestCase("include: { a: 1 }", "1:10 T003 \"include\" must be a list, not a map")]
    [TestCase("include: [ [ a ] ]", "1:12 T003 \"include\" must be a list of texts, not a list")]
    [TestCase("rows: 7", "1:7 T005 there is no file \"7\"; files are named from the test's folder, or from the workspace")]
    [TestCase("rows: [ 7 ]", "1:7 T011 rows are a list of maps with fixed values, at least one, or the name of a CSV file")]
    [TestCase("cases: []", "1:8 T013 there is no case in cases")]
    [TestCase("cases: [ { name: a }, { name: a } ]", "1:23 T009 another case is called \"a\" too; give it a name of its own; a table of cases can put #{_('row.…')} into it")]
    [TestCase("event: { id: \"=nope(1)\" }", "1:16 F015")]
    [TestCase("connector: tracker", "1:12 T018 the test does not say which lambda is called; write lambda: actions.NAME.execute, as for exec")]
    [TestCase("include: r.test.yaml", "1:10 T012 r.test.yaml is included by itself")]
    public void A_mistake_is_a_problem_with_its_place(string test, string expected)
    {
        using var suite = new Suite().Write("recipes/r.recipe.yaml", Recipe).Write("recipes/r.test.yaml", test);

        var problem = suite.Plan().Problems[0];

        var text = problem.ToString();
        Assert.That(text[(text.IndexOf("r.test.yaml:", StringComparison.Ordinal) + "r.test.yaml:".Length)..], Does.StartWith(expected));
    }

    [Test]
    public async Task A_case_lies_over_its_file_and_both_over_what_they_include()
    {
        using var suite = new Suite()
            .Write("recipes/r.recipe.yaml", Recipe)
            .Write("tests/common.yaml", "event: { id: 1 }\nstubs: { a: { output: { from: fixture } } }\n")
            .Write("tests/r.test.yaml", """
                include: common.yaml
                cases:
                  - { name: as in the fixture, expect: { steps: { a: { output: { from: fixture } } } } }
                  - { name: its own, stubs: { a: { output: { from: case } } }, expect: { steps: { a: { output: { from: case } } } } }
                """);

        var results = await suite.RunAsync();

        Assert.That(results.SelectMany(Suite.Lines), Is.Empty);
        Assert.That(results, Has.Count.EqualTo(2));
        Assert.That(suite.Plan().Cases[0].Uses.Select(Path.GetFileName), Is.EqualTo(new[] { "common.yaml" }));
    }

    [Test]
    public async Task What_an_anchor_holds_answers_every_step_that_it_stands_under()
    {
        using var suite = new Suite()
            .Write("recipes/r.recipe.yaml", Recipe + "  - { as: b, provider: shop, name: go }\n")
            .Write("recipes/r.test.yaml", "event: {}\nstubs: { a: &same { output: { x: 1 } }, b: *same }\nexpect: { steps: { a: { output: { x: 1 } }, b: { output: { x: 1 } } } }\n");

        Assert.That(await suite.OneAsync(), Is.EqualTo("Passed"));
    }

    [Test]
    public void A_mistake_in_what_cases_share_is_found_though_each_case_says_it_again()
    {
        using var suite = new Suite()
            .Write("recipes/r.recipe.yaml", Recipe)
            .Write("recipes/r.test.yaml", "stubs: { a: maked_up }\ncases: [ { name: one, stubs: { a: made_up } } ]\n");

        Assert.That(suite.Plan().Problems.Select(problem => problem.Code), Is.EqualTo(new[] { "T014" }));
    }

    [Test]
    public void Rows_may_lie_in_a_CSV_file_whose_cells_are_as_in_YAML()
    {
        using var suite = new Suite()
            .Write("recipes/r.recipe.yaml", Recipe)
            .Write("recipes/rows.csv", "name,count,note\nPump,3,\"a, b\"\nValve,007,\n")
            .Write("recipes/r.test.yaml", "name: \"#{_('row.name')} #{_('row.count')}\"\nrows: rows.csv\n");

        var cases = suite.Plan().Cases;

        Assert.That(cases.Select(test => test.Name), Is.EqualTo(new[] { "Pump 3", "Valve 007" }));
        Assert.That(cases[0].Kept!.Row.ToString(), Is.EqualTo("""{"name":"Pump","count":3,"note":"a, b"}"""));
    }

    [Test]
    public void The_filter_looks_at_names_and_files()
    {
        using var suite = new Suite().Write("recipes/r.recipe.yaml", Recipe).Write("recipes/r.test.yaml", "cases: [ { name: One }, { name: Two } ]\n");

        Assert.That(suite.Plan("two").Cases.Select(test => test.Name), Is.EqualTo(new[] { "Two" }));
        Assert.That(suite.Plan("r.test").Cases, Has.Count.EqualTo(2));
    }
}
