using Emulator.Values;

namespace Emulator.EndToEnd.Tests.Running;

public sealed class RunTests
{
    [Test]
    public async Task The_event_comes_from_a_file_or_from_stdin()
    {
        await using var desk = await Desk.WithTrackViaAsync();
        await desk.ConnectTokenAsync();

        var fromFile = (await desk.RunHereAsync($"{Desk.ScheduleRun} --json")).Exits(0).Document;
        var fromStdin = (await desk.RunHereAsync($"run {Desk.ScheduleRecipe} --event - --json", """{ "id": 17 }""")).Exits(0).Document;

        Assert.That(((ListValue)fromStdin["lines"])[0]["output"], Is.EqualTo(((ListValue)fromFile["lines"])[0]["output"]));
    }

    [TestCase("{\"id\": 17", "stdin:1:10: not JSON")]
    [TestCase("", "stdin:1:1: not JSON")]
    [TestCase("[1]", "stdin: an event is one JSON object")]
    [TestCase("17", "stdin: an event is one JSON object")]
    [TestCase("null", "stdin: an event is one JSON object")]
    [TestCase("{\"id\": 17} {\"id\": 18}", "stdin:1:12: not JSON")]
    public async Task An_event_that_is_no_JSON_object_is_refused_with_its_place(string json, string message)
    {
        await using var desk = Desk.WithSamples();

        var refused = (await desk.RunAsync($"run {Desk.ScheduleRecipe} --event -", json)).Exits(2);

        Assert.That(refused.Error, Does.Contain(message));
        Assert.That(refused.Out, Is.Empty);
    }

    [TestCase("missing.json", "--event missing.json: there is no such file")]
    [TestCase(".", "--event .: there is no such file")]
    public async Task An_event_file_that_is_not_there_is_named(string file, string message)
    {
        await using var desk = Desk.WithSamples();

        Assert.That((await desk.RunAsync($"run {Desk.ScheduleRecipe} --event {file}")).Exits(2).Error, Does.Contain(message));
    }

    [TestCase("run missing.recipe.yaml", "missing.recipe.yaml error H001 there is no such file")]
    [TestCase("run recipes", "recipes error H002")]
    public async Task A_recipe_that_is_not_there_is_a_problem(string words, string message)
    {
        await using var desk = Desk.WithSamples();

        Assert.That((await desk.RunAsync($"{words} --event -", "{}")).Exits(2).Error, Does.Contain(message));
    }

    [Test]
    public async Task Another_connection_is_used_for_one_run_and_no_file_is_touched()
    {
        await using var desk = await Desk.WithTrackViaAsync();
        await desk.ConnectEmployeeAsync();
        desk.Write("connections/service.connection.yaml", Service);
        (await desk.RunHereAsync("connections connect 'Service account' --secret api_key=- --secret auth_token=-", Seed.ApiKey, Seed.Token))
            .Exits(0);
        var recipe = desk.Read(Desk.ScheduleRecipe);

        foreach (var reference in new[] { "TrackVia", "trackvia" })
        {
            var run = await desk.RunHereAsync($"{Desk.ScheduleRun} --connection '{reference}=Service account'");
            Assert.That(run.Exits(0).Out, Does.Contain("Service account v1 auth_token").And.Not.Contain("oauth"));
        }

        Assert.That((await desk.RunHereAsync(Desk.ScheduleRun)).Exits(0).Out, Does.Contain("TrackVia v1 oauth"));
        Assert.That(desk.Read(Desk.ScheduleRecipe), Is.EqualTo(recipe));
    }

    [TestCase("TrackVia", 64, "--connection needs REFERENCE=NAME")]
    [TestCase("=TrackVia", 64, "--connection needs REFERENCE=NAME")]
    [TestCase("TrackVia=", 64, "--connection needs REFERENCE=NAME")]
    [TestCase("TrackVia=TrackVai", 2, "there is no connection \"TrackVai\"; did you mean \"TrackVia\"?")]
    [TestCase("TrackVai=TrackVia", 2, "no connection reference \"TrackVai\" to replace; did you mean \"TrackVia\"?")]
    public async Task A_replacement_that_fits_nothing_is_refused(string replacement, int code, string message)
    {
        await using var desk = Desk.WithSamples();

        var refused = await desk.RunAsync($"{Desk.ScheduleRun} --connection {replacement}");

        Assert.That(refused.Exits(code).Error, Does.Contain(message));
        Assert.That(refused.Error, Does.Not.Contain("   at "));
    }

    [Test]
    public async Task A_failed_job_explains_itself_and_keeps_what_was_done()
    {
        await using var desk = await Desk.WithTrackViaAsync();
        await desk.ConnectTokenAsync();
        await desk.SendAsync(
            HttpMethod.Put, "__admin/faults", """{"faults":[{"kind":"server_error","route":"POST /openapi/views/*","times":9}]}""");

        var failed = (await desk.RunHereAsync($"{Desk.ScheduleRun} --json")).Exits(1).Document;

        Assert.That(failed["status"].AsText(), Is.EqualTo("failed"));
        Assert.That(failed["error"]["status"], Is.EqualTo(Value.Of(500)));
        Assert.That(
            ((ListValue)failed["lines"]).Select(step => step["outcome"].AsText()),
            Is.EqualTo(["succeeded", "succeeded", "succeeded", "failed"]));
        Assert.That(((ListValue)failed["lines"])[3]["input"]["data"].IsNull, Is.False);
        Assert.That(failed["error"]["place"].AsText(), Does.Match($@"^{Desk.ScheduleRecipe}:\d+:5$"));
        Assert.That(failed["error"]["connector_place"].AsText(), Does.Match(@"^trackvia/connector\.js:\d+:\d+$"));
    }

    [Test]
    public async Task A_refusal_that_nobody_explains_shows_what_the_service_answered()
    {
        await using var desk = await Desk.WithTrackViaAsync();
        await desk.ConnectTokenAsync();
        desk.Write("recipes/trackvia/raw.recipe.yaml", """
            name: Raw
            connections: { trackvia: TrackVia }
            trigger: { as: order, provider: trackvia, name: new_record, input: { view_id: 3102 } }
            steps:
              - provider: trackvia
                name: __adhoc_http_action
                input: { verb: post, path: /openapi/views/3101/records, request_type: json, response_type: json, input: { data: { data: "=_('order.rows')" } } }
            """);

        var failed = (await desk.RunHereAsync("run recipes/trackvia/raw.recipe.yaml --event -", """{ "rows": [{ "Customer Name": "A" }, { "Customer Name": "A" }] }"""))
            .Exits(1);

        Assert.That(failed.Out, Does.Match("""
            (?m)^    400 Bad Request\r?
                \{.*"message":.*"name":"invalidRequest".*\}\r?
                at recipes/trackvia/raw.recipe.yaml:5:5
            """));
    }

    [Test]
    public async Task A_service_that_does_not_answer_fails_the_job_with_its_name()
    {
        await using var desk = await Desk.WithTrackViaAsync();
        await desk.ConnectTokenAsync();

        var failed = (await desk.RunAsync($"{Desk.ScheduleRun} --http-via http://127.0.0.1:1")).Exits(1);

        Assert.That(failed.Out, Does.Contain("Cannot reach go.trackvia.com:443"));
    }

    [Test]
    public async Task The_log_of_requests_goes_to_stderr_for_jobs_too_and_is_masked()
    {
        await using var desk = await Desk.WithTrackViaAsync();
        await desk.ConnectTokenAsync();

        var run = (await desk.RunHereAsync($"{Desk.ScheduleRun} --debug")).Exits(0);

        Assert.That(run.Error, Does.Contain("DBG PUT https://go.trackvia.com/openapi/views/3102/records/17?user_key=[secret] 200"));
        Assert.That(run.Error, Does.Not.Contain(Seed.ApiKey).And.Not.Contain(Seed.Token));
        Assert.That(run.Out, Does.Not.Contain("DBG"));
    }

    private const string Service = """
        name: Service account
        connector: trackvia
        authentication: auth_token
        fields: { subdomain: "", account_id: "" }
        secrets: [ api_key, auth_token ]
        """;
}
