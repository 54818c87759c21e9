using Emulator.Values;

namespace Emulator.EndToEnd.Tests.Jobs;

/// <summary>The check before a changed recipe goes out: the jobs of the history on it, with no service at hand.</summary>
public sealed class ReplayTests
{
    [Test]
    public async Task A_job_on_an_unchanged_recipe_does_the_same_and_sends_nothing()
    {
        await using var desk = await Desk.WithTrackViaAsync();
        await desk.ConnectEmployeeAsync();
        var id = (await desk.RunHereAsync($"{Desk.ScheduleRun} --json")).Exits(0).Document["id"].AsText()!;

        // Without --http-via anything that is sent would go to the service itself, and be refused here.
        var same = (await desk.RunAsync($"jobs replay {id[..6]}")).Exits(0);

        Assert.That(same.Out, Is.EqualTo($"{id}  the same  TrackVia - Schedule - Work Order\n"));
        Assert.That((await desk.RunAsync("jobs list --json")).Documents, Has.Count.EqualTo(1), "a replay is kept nowhere");
    }

    [Test]
    public async Task What_a_changed_recipe_does_otherwise_is_shown_step_by_step()
    {
        await using var desk = await Desk.WithTrackViaAsync();
        await desk.ConnectEmployeeAsync();
        (await desk.RunHereAsync(Desk.ScheduleRun)).Exits(0);
        var text = desk.Read(Desk.ScheduleRecipe);
        desk.Write(Desk.ScheduleRecipe, text.Replace("f_31305: Scheduled", "f_31305: Planned", StringComparison.Ordinal)
            + "  - { as: again, provider: trackvia, name: get_record, input: { app_name: Field Service, view_id: 3102, id: 3 } }\n");

        var differs = (await desk.RunAsync("jobs replay --all")).Exits(1);

        Golden.Compare(differs.Out, "jobs-replay");
        var machine = (await desk.RunAsync($"jobs replay --recipe {Desk.ScheduleRecipe} --json")).Exits(1).Document;
        Assert.That(machine["is_alike"].ToString(), Is.EqualTo("false"));
        Assert.That(((ListValue)machine["steps"]).Select(step => step["status"].AsText()), Has.Member("different").And.Member("extra"));
    }

    [Test]
    public async Task Many_jobs_that_differ_at_the_same_places_are_told_once()
    {
        await using var desk = Desk.Empty();
        desk.Write("recipes/add.recipe.yaml", Adding("1"));
        foreach (var number in new[] { 1, 2, 3, 4 })
        {
            (await desk.RunAsync("run recipes/add.recipe.yaml --event -", $$"""{ "n": {{number}} }""")).Exits(0);
        }

        desk.Write("recipes/add.recipe.yaml", Adding("2"));
        Golden.Compare((await desk.RunAsync("jobs replay --all")).Exits(1).Out, "jobs-replay-many");
    }

    [Test]
    public async Task Rounds_of_a_loop_that_differ_at_the_same_places_are_told_once()
    {
        await using var desk = Desk.Empty();
        desk.Write("recipes/loop.recipe.yaml", Looping("1"));
        (await desk.RunAsync("run recipes/loop.recipe.yaml --event -", """{ "items": [ 1, 2, 3, 4, 5 ] }""")).Exits(0);
        desk.Write("recipes/loop.recipe.yaml", Looping("2"));

        Assert.That((await desk.RunAsync("jobs replay last")).Exits(1).Out, Does.EndWith(
            "  ~  2  log          logger.log_message  [1]\n        input.message  3 → 4\n        output.message  \"3\" → \"4\"\n"
            + "    and 3 more runs of log at the same places; --json has them all\n"));
    }

    [Test]
    public async Task A_called_recipe_is_answered_for_its_caller_and_its_own_job_is_replayed_by_itself()
    {
        await using var desk = Desk.Empty();
        desk.Write("recipes/half.recipe.yaml", Half("2"));
        desk.Write("recipes/caller.recipe.yaml", Caller);
        (await desk.RunAsync("run recipes/caller.recipe.yaml --event -", """{ "n": 8 }""")).Exits(0);
        desk.Write("recipes/half.recipe.yaml", Half("4"));

        var replayed = (await desk.RunAsync("jobs replay --all --json")).Exits(1).Documents;

        Assert.That(
            replayed.Select(job => (job["recipe_file"].AsText(), job["is_alike"].ToString())),
            Is.EquivalentTo(new[] { ("recipes/caller.recipe.yaml", "true"), ("recipes/half.recipe.yaml", "false") }));
    }

    [Test]
    public async Task The_event_of_a_job_runs_a_recipe()
    {
        await using var desk = Desk.Empty();
        desk.Write("recipes/add.recipe.yaml", Adding("1"));
        var job = (await desk.RunAsync("run recipes/add.recipe.yaml --event - --json", """{ "n": 41 }""")).Exits(0).Document;
        desk.Write("recipes/other.recipe.yaml", Adding("2"));

        var other = (await desk.RunAsync($"run recipes/other.recipe.yaml --from-job {job["id"].AsText()![..5]} --json")).Exits(0).Document;

        Assert.That(((ListValue)other["lines"])[1]["input"]["message"].ToString(), Is.EqualTo("43"));
        Assert.That((await desk.RunAsync("jobs show last --json")).Exits(0).Document["id"], Is.EqualTo(other["id"]));
        (await desk.RunAsync("run recipes/other.recipe.yaml --from-job j-none")).Exits(2);
        (await desk.RunAsync("run recipes/other.recipe.yaml --from-job j-none --event -", "{}")).Exits(64);
    }

    [Test]
    public async Task A_recipe_that_cannot_run_is_told_once_and_the_others_are_replayed()
    {
        await using var desk = Desk.Empty();
        desk.Write("recipes/add.recipe.yaml", Adding("1"));
        desk.Write("recipes/other.recipe.yaml", Adding("2"));
        foreach (var recipe in new[] { "add", "add", "other" })
        {
            (await desk.RunAsync($"run recipes/{recipe}.recipe.yaml --event -", """{ "n": 1 }""")).Exits(0);
        }

        File.Delete(desk.At("recipes/add.recipe.yaml"));
        var replayed = (await desk.RunAsync("jobs replay --all")).Exits(2);

        Assert.That(replayed.Out, Is.EqualTo("3 jobs replayed: 1 the same, 0 not, 2 could not run\n"));
        Assert.That(replayed.Error.Split('\n'), Has.Length.EqualTo(2));
        Assert.That((await desk.RunAsync("jobs replay")).Exits(64).Error, Does.Contain("--all"));
        Assert.That((await desk.RunAsync("jobs replay --recipe recipes/none.recipe.yaml")).Exits(2).Error, Does.Contain("there is no recipe"));
    }

    [Test]
    public async Task The_last_job_is_the_one_that_a_person_ran_and_not_one_that_it_called()
    {
        await using var desk = Desk.Empty();
        Assert.That((await desk.RunAsync("jobs replay last")).Exits(2).Error, Does.Contain("no jobs yet"));
        desk.Write("recipes/half.recipe.yaml", Half("2"));
        desk.Write("recipes/caller.recipe.yaml", Caller);
        (await desk.RunAsync("run recipes/caller.recipe.yaml --event -", """{ "n": 8 }""")).Exits(0);

        Assert.That((await desk.RunAsync("jobs replay last")).Exits(0).Out, Does.EndWith("the same  Caller\n"));
    }

    [Test]
    public async Task Exports_that_ran_on_made_up_data_do_the_same_again()
    {
        await using var desk = Desk.Empty();
        var exports = Directory.GetFiles(Path.Combine(Docs.CommandsInDocsTests.Root(), "tests", "corpus"), "*.recipe.json", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Where((_, index) => index % 5 == 0).ToList();
        foreach (var export in exports)
        {
            desk.Write($"recipes/{Path.GetFileName(Path.GetDirectoryName(export))}-{Path.GetFileName(export)}", await File.ReadAllTextAsync(export));
        }

        foreach (var recipe in Directory.GetFiles(desk.At("recipes")))
        {
            (await desk.RunAsync(["run", recipe, "--stub", "all"])).Exits(0);
        }

        Assert.That((await desk.RunAsync("jobs replay --all")).Everything, Is.EqualTo($"{exports.Count} jobs replayed: {exports.Count} the same, 0 not\n"));
    }

    private static string Adding(string number) =>
        $$"""
        name: Add
        trigger: { as: e, provider: clock, name: scheduled_event }
        steps:
          - { as: log, provider: logger, name: log_message, input: { message: "=_('e.n') + {{number}}" } }

        """;

    private static string Looping(string number) =>
        $$"""
        name: Loop
        trigger: { as: e, provider: clock, name: scheduled_event }
        steps:
          - as: each
            foreach: "=_('e.items')"
            steps:
              - { as: log, provider: logger, name: log_message, input: { message: "=_('each') + {{number}}" } }

        """;

    private static string Half(string number) =>
        $$"""
        name: Half
        trigger: { as: f, provider: workato_recipe_function, name: execute, input: { parameters_schema_json: '[{"name":"n","type":"integer"}]', result_schema_json: '[{"name":"half","type":"integer"}]' } }
        steps:
          - { as: answer, provider: workato_recipe_function, name: return_result, input: { result: { half: "=_('f.parameters.n') / {{number}}" } } }

        """;

    private const string Caller =
        """
        name: Caller
        trigger: { as: e, provider: clock, name: scheduled_event }
        steps:
          - { as: half, provider: workato_recipe_function, name: call_recipe, input: { flow_id: Half, parameters: { n: "=_('e.n')" } } }
          - { as: log, provider: logger, name: log_message, input: { message: "#{_('half.result.half')}" } }

        """;
}
