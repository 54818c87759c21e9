namespace Emulator.EndToEnd.Tests.Running;

/// <summary>Data that is made up cannot satisfy every formula: a stubbed run goes on, and says where it did.</summary>
public sealed class MadeUpDataTests
{
    private const string Start = """
        name: Made up
        trigger: { as: t, provider: clock, name: scheduled_event }
        steps:
          - { as: found, provider: salesforce, name: search_sobjects, input: { q: x } }

        """;

    private const string Guard = "  - if: { all: [ { left: \"#{_('PILL')}\", is: present } ] }\n    steps: [ { stop: { with_error: true, reason: no } } ]\n";

    [TestCase(
        "  - { as: told, provider: logger, name: log_message, input: { message: \"=_('found.A').split('-')[7].strip\" } }",
        "=_('found.A').split('-')[7].strip gives nothing: Formula received a nil value")]
    [TestCase(
        "  - if: { all: [ { left: \"=[1]\", is: greater_than, right: \"#{_('found.B')}\" } ] }\n    steps: []",
        "the condition does not hold: Error calculating the condition: \"greater than\" cannot compare")]
    [TestCase(
        "  - { as: each, foreach: some text, steps: [] }",
        "the source is no list: walked as the only item of one")]
    [TestCase(
        "  - as: pages\n    repeat: []\n    while: { all: [ { left: \"#{_('found.next')}\", is: present } ] }",
        "the repeat is left after 100 rounds")]
    [TestCase(
        "  - if: { all: [ { left: \"#{_('found.error')}\", is: present } ] }\n    steps: [ { stop: { with_error: true, reason: no } } ]",
        "the branch is not taken: it stops the job with an error")]
    [TestCase(
        "  - if: { all: [ { left: \"#{_('found.error')}\", is: blank } ] }\n    steps: []\n    else: [ { stop: { with_error: true, reason: no } } ]",
        "the branch is not taken: it stops the job with an error")]
    [TestCase(
        "  - { as: told, provider: workato_variable, name: declare_list, input: { name: l, list_items: { ____source: \"#{_('found.L')}\", a: \"=_('found.L.first.x').split('-')[7].strip\" } } }",
        "=_('found.L.first.x').split('-')[7].strip gives nothing: Formula received a nil value")]
    public async Task A_failure_that_made_up_data_may_cause_is_a_remark(string step, string remark)
    {
        await using var desk = Desk.Empty();
        desk.Write("recipes/made-up.recipe.yaml", Start + step + "\n");

        var run = (await desk.RunAsync("run recipes/made-up.recipe.yaml --stub external")).Exits(0);
        var job = (await desk.RunAsync($"jobs show {run.Out.Split(' ')[0]} --all")).Exits(0);

        Assert.That(job.Out, Does.Contain("on made-up data, " + remark));
    }

    [TestCase("t.id", 1, TestName = "A failing stop that the given event decides is reached")]
    [TestCase("found.id", 0, TestName = "A failing stop that a made-up output decides is passed by")]
    public async Task A_failing_stop(string pill, int code)
    {
        await using var desk = Desk.Empty();
        desk.Write("recipes/stop.recipe.yaml", Start + Guard.Replace("PILL", pill, StringComparison.Ordinal));
        desk.Write("event.json", """{"id":"7"}""");

        var run = await desk.RunAsync("run recipes/stop.recipe.yaml --event event.json --stub external");

        Assert.That(run.ExitCode, Is.EqualTo(code), run.Everything);
    }

    [Test]
    public async Task A_failure_on_real_data_stays_one()
    {
        await using var desk = Desk.Empty();
        desk.Write("recipes/real.recipe.yaml", """
            name: Real
            trigger: { as: t, provider: clock, name: scheduled_event }
            steps:
              - { as: told, provider: logger, name: log_message, input: { message: "=_('t.none').strip" } }
            """);
        desk.Write("event.json", "{}");

        var run = await desk.RunAsync("run recipes/real.recipe.yaml --event event.json --stub external");

        Assert.That(run.ExitCode, Is.EqualTo(1), run.Everything);
        Assert.That(run.Everything, Does.Contain("Formula received a nil value"));
    }
}
