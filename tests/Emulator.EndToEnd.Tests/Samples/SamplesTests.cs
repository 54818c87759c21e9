namespace Emulator.EndToEnd.Tests.Samples;

/// <summary>The sample workspace is worth learning from only as long as it runs.</summary>
public sealed class SamplesTests
{
    private static readonly (string Recipe, string Event)[] Runs =
    [
        ("trackvia/schedule-work-order", """{ "id": 18 }"""),
        ("field-service/triage-work-order", """{ "id": 17 }"""),
        ("field-service/close-work-order", """{ "id": 17, "f_31305": "Complete" }"""),
        ("field-service/archive-signature", """{ "id": 20, "f_31305": "Complete" }"""),
        ("inspections/follow-up-failed-inspection", """{ "id": 7, "f_32206": "Fail", "f_32203": "Plant 3", "f_32208": [ { "choice": "Fall" } ] }"""),
        ("inventory/reorder-parts", "{}"),
        ("sync/nightly-order-export", "{}"),
        ("sync/erp-to-trackvia", """{ "payload": { "external_id": "ERP-NEW", "title": "From ERP", "status": "New" } }"""),
        ("sync/trackvia-to-erp", """{ "id": 5, "f_31316": "ERP-5", "f_31302": "Fix leak", "f_31305": "New" }"""),
        ("intake/service-request", """{ "payload": { "title": "Boiler", "email": "a@b.example", "site_id": 3 } }"""),
        ("operations/error-digest", "{}"),
        ("library/find_work_order", """{ "parameters": { "external_id": "ERP-NEW" } }"""),
        ("library/report_failure", """{ "parameters": { "recipe": "a", "message": "b" } }"""),
    ];

    [Test]
    public async Task Every_sample_is_clean()
    {
        await using var desk = await Desk.WithAllSamplesAsync();

        Assert.That((await desk.RunAsync("check")).Exits(0).Everything, Does.Contain("no problems"));
    }

    [TestCase("TrackVia manager", "--secret password=-", "Paper-Boat-19")]
    [TestCase("TrackVia service account", "--secret api_key=- --secret auth_token=-", "summit-prod-key\ntok-workato-main")]
    public async Task Every_sample_runs_on_an_employees_login_and_on_an_Auth_Token(string connection, string secrets, string typed)
    {
        await using var desk = await Desk.WithAllSamplesAsync();
        (await desk.RunHereAsync($"connections connect '{connection}' {secrets}", typed.Split('\n'))).Exits(0);

        foreach (var (recipe, @event) in Runs)
        {
            var needsIt = desk.Read($"recipes/{recipe}.recipe.yaml").Contains("trackvia: TrackVia", StringComparison.Ordinal);
            var on = needsIt ? $" --connection trackvia='{connection}'" : string.Empty;
            var ran = await desk.RunHereAsync($"run recipes/{recipe}.recipe.yaml --json --event -{on}", @event);
            Assert.That(ran.ExitCode, Is.Zero, $"{recipe}\n{ran.Everything}");
        }

        // Jobs of recipes that have not changed do the same again, from their journal alone.
        var replayed = await desk.RunAsync("jobs replay --all");
        Assert.That(replayed.ExitCode, Is.Zero, replayed.Everything);
    }

    [TestCase("")]
    [TestCase(" --connection trackvia='TrackVia manager'")]
    [TestCase(" --connection trackvia='TrackVia service account'")]
    public async Task The_whole_suite_of_the_samples_passes_and_leaves_nothing_untested_whatever_the_connection(string connection)
    {
        await using var desk = await Desk.WithAllSamplesAsync();
        desk.Write("recipes/trackvia/work-order.event.json", """{ "id": 17 }""");
        desk.Write("recipes/trackvia/customer.event.json", """{ "id": 3 }""");

        var tested = (await desk.RunAsync($"test recipes --coverage --fail-under 100{connection}")).Exits(0);

        Assert.That(tested.Everything, Does.Match(@"\b4\d passed"), "all cases of all samples");
    }

    [Test]
    public async Task Every_sample_has_a_test_that_takes_every_step()
    {
        await using var desk = await Desk.WithAllSamplesAsync();
        var recipes = Directory.GetFiles(desk.At("recipes"), "*.recipe.yaml", SearchOption.AllDirectories);

        Assert.That(
            recipes.Where(recipe => !File.Exists(recipe.Replace(".recipe.yaml", ".test.yaml", StringComparison.Ordinal))).Select(recipe => Path.GetRelativePath(desk.Folder, recipe)),
            Is.Empty);
        Assert.That(Runs.Select(run => run.Recipe).Distinct().Count(), Is.EqualTo(recipes.Length - 1), "remove-customer is a refusal");
    }
}
