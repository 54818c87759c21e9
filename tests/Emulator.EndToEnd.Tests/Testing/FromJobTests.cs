namespace Emulator.EndToEnd.Tests.Testing;

/// <summary>A test case that is made of a job passes at once, and says what the job did.</summary>
public sealed class FromJobTests
{
    [Test]
    public async Task A_job_becomes_a_test_that_passes_and_can_be_read()
    {
        await using var desk = await Desk.WithTrackViaAsync();
        await desk.ConnectEmployeeAsync();
        (await desk.RunHereAsync(Desk.ScheduleRun)).Exits(0);

        var written = (await desk.RunAsync($"test --from-job {await NewestAsync(desk)} --to recipes/trackvia/written.test.yaml")).Exits(0);

        Assert.That(written.Out, Is.EqualTo("recipes/trackvia/written.test.yaml written; it passes\n"));
        (await desk.RunAsync("test recipes/trackvia/written.test.yaml")).Exits(0);
        Golden.Compare(
            System.Text.RegularExpressions.Regex.Replace(desk.Read("recipes/trackvia/written.test.yaml"), "\\d{4}-\\d\\d-\\d\\dT[\\d:.]+(Z|[+-]\\d\\d:\\d\\d)", "MOMENT"), "from-job");
        Secrets.SecretHunt.Find("the test", desk.Read("recipes/trackvia/written.test.yaml"), Seed.EmployeePassword, Seed.ApiKey);
    }

    [TestCase("intake/service-request", """{ "payload": { "title": "Boiler", "email": "a@b.example", "site_id": "Plant 3" } }""", 1)]
    [TestCase("field-service/triage-work-order", """{ "id": 17 }""", 0)]
    [TestCase("field-service/archive-signature", """{ "id": 20, "f_31305": "Complete" }""", 0)]
    [TestCase("field-service/archive-signature", """{ "id": 21, "f_31305": "Complete" }""", 0)]
    [TestCase("inspections/follow-up-failed-inspection", """{ "id": 7, "f_32206": "Fail", "f_32208": [ { "choice": "Fall" }, { "choice": "Chemical" } ] }""", 0)]
    [TestCase("sync/erp-to-trackvia", """{ "payload": { "external_id": "ERP-9", "title": "=x #{y}", "status": "New" } }""", 0)]
    [TestCase("inventory/reorder-parts", "{}", 0)]
    public async Task Jobs_of_every_kind_of_step_become_tests_that_pass(string recipe, string @event, int code)
    {
        await using var desk = await Desk.WithAllSamplesAsync();
        (await desk.RunHereAsync($"run recipes/{recipe}.recipe.yaml --event - --connection trackvia='TrackVia service account'", @event)).Exits(code);

        (await desk.RunAsync($"test --from-job {await NewestAsync(desk)}")).Exits(0);
    }

    [Test]
    public async Task An_event_that_the_trigger_would_drop_is_told_where_a_person_has_run_the_job_by_hand()
    {
        await using var desk = Desk.Empty();
        desk.Write("recipes/r.recipe.yaml", """
            name: R
            trigger: { as: e, provider: clock, name: scheduled_event, filter: { all: [ { left: "#{_('e.n')}", is: equals_to, right: "1" } ] } }
            steps:
              - { as: log, provider: logger, name: log_message, input: { message: "#{_('e.n')}" } }
            """);
        (await desk.RunAsync("run recipes/r.recipe.yaml --event -", """{ "n": 2 }""")).Exits(0);

        Assert.That((await desk.RunAsync("test --from-job last")).Exits(1).Error, Does.Contain("the trigger's condition drops the event"));
    }

    [Test]
    public async Task A_file_that_exists_is_not_overwritten()
    {
        await using var desk = await Desk.WithTrackViaAsync();
        await desk.ConnectEmployeeAsync();
        (await desk.RunHereAsync(Desk.ScheduleRun)).Exits(0);

        var refused = (await desk.RunAsync($"test --from-job {await NewestAsync(desk)} --to {Desk.ScheduleRecipe}")).Exits(2);

        Assert.That(refused.Error, Does.Contain("exists; name another file with --to"));
    }

    private static async Task<string> NewestAsync(Desk desk) =>
        (await desk.RunAsync("jobs list --json")).Documents.First(job => job["calling_job_id"].IsNull)["id"].AsText()!;
}
