using System.Text.RegularExpressions;
using Emulator.EndToEnd.Tests.Secrets;

namespace Emulator.EndToEnd.Tests.Recording;

/// <summary>A run's exchanges kept in a file, and served back where there is no network and no secret.</summary>
public sealed class RecordAndReplayTests
{
    private const string Cassette = "cassettes/order.cassette.yaml";

    [Test]
    public async Task A_recorded_run_is_replayed_in_an_empty_workspace_without_network_and_secrets()
    {
        await using var desk = await RecordedAsync();
        await using var fresh = Desk.WithSamples();
        fresh.Write(Cassette, desk.Read(Cassette));

        var replayed = (await fresh.RunAsync($"{Desk.ScheduleRun} --replay {Cassette} --json")).Exits(0);

        Assert.That(replayed.Document["status"].AsText(), Is.EqualTo("succeeded"));
        Assert.That(replayed.Error, Is.EqualTo($"replayed 5 of 5 requests from {Cassette}; nothing left this machine\n"));
        Assert.That(Directory.Exists(fresh.At(".emulator/connections")), Is.False, "no recorded token may get into the workspace's state");
    }

    [Test]
    public async Task A_recording_is_readable_and_holds_no_secret()
    {
        await using var desk = await RecordedAsync();

        var text = desk.Read(Cassette);

        SecretHunt.Find(Cassette, text, Seed.EmployeePassword, Seed.ApiKey);
        Assert.That(text, Does.Not.Contain("Bearer").And.Not.Contain("Authorization"));
        Golden.Compare(Regex.Replace(Regex.Replace(text, @"took_ms: \d+", "took_ms: N"), "\"[^\"\n]*(GMT|\\d\\dZ)\"", "MOMENT"), "schedule-work-order.cassette");
    }

    [Test]
    public async Task A_login_is_recorded_without_its_tokens()
    {
        await using var desk = await Desk.WithTrackViaAsync();
        await desk.ConnectEmployeeAsync();
        await desk.AdministerAsync("clock", """{ "advance_seconds": 86400 }""");

        (await desk.RunHereAsync($"{Desk.ScheduleRun} --record {Cassette}")).Exits(0);

        var text = desk.Read(Cassette);
        Assert.That(text, Does.Contain("login: true").And.Contain("grant_type: refresh_token").And.Contain("refresh_token: \"[secret]\""));
        SecretHunt.Find(Cassette, text, Seed.EmployeePassword, Seed.ApiKey);
        await using var fresh = Desk.WithSamples();
        fresh.Write(Cassette, text);
        (await fresh.RunAsync($"{Desk.ScheduleRun} --replay {Cassette}")).Exits(0);
    }

    [Test]
    public async Task A_recipe_that_asks_for_something_else_is_told_what_differs()
    {
        await using var desk = await RecordedAsync();
        desk.Write(Desk.ScheduleRecipe, desk.Read(Desk.ScheduleRecipe).Replace("f_31305: Scheduled", "f_31305: On Hold", StringComparison.Ordinal));

        var differs = (await desk.RunAsync($"{Desk.ScheduleRun} --replay {Cassette}")).Exits(1);

        Golden.Compare(Regex.Replace(differs.Everything, @":\d+:3", ":LINE:3"), "replay-differs");
    }

    [Test]
    public async Task A_handled_mismatch_fails_the_command_all_the_same()
    {
        await using var desk = await RecordedAsync();
        desk.Write("recipes/careful.recipe.yaml", """
            name: Careful
            connections: { trackvia: TrackVia }
            trigger: { as: order, provider: trackvia, name: new_record, input: { app_name: Field Service, view_id: 3102 } }
            steps:
              - try:
                  - { as: other, provider: trackvia, name: delete_record, input: { app_name: Field Service, view_id: 3102, id: 18 } }
                catch: { as: error, retries: 0, steps: [ { stop: {} } ] }
            """);

        var handled = (await desk.RunAsync($"run recipes/careful.recipe.yaml --event recipes/trackvia/work-order.event.json --replay {Cassette}")).Exits(1);

        Assert.That(handled.Out, Does.Contain("succeeded"));
        Assert.That(handled.Error, Does.Contain("request 1 does not match the recording"));
    }

    [TestCase("--record a.yaml --replay b.yaml", 64, "--record and --replay exclude each other")]
    [TestCase("--record recipes", 64, "this is a folder")]
    [TestCase("--replay missing.yaml", 2, "missing.yaml error H001 there is no such file")]
    [TestCase("--replay recipes/trackvia/trackvia.connection.yaml", 2, "error W001 This is no recording")]
    public async Task A_recording_that_cannot_be_is_refused_before_anything_runs(string options, int code, string message)
    {
        await using var desk = Desk.WithSamples();

        var refused = (await desk.RunAsync($"{Desk.ScheduleRun} {options}")).Exits(code);

        Assert.That(refused.Error, Does.Contain(message));
        Assert.That(refused.Out, Is.Empty);
    }

    private static async Task<Desk> RecordedAsync()
    {
        var desk = await Desk.WithTrackViaAsync();
        (await desk.ConnectEmployeeAsync()).Exits(0);
        var recorded = (await desk.RunHereAsync($"{Desk.ScheduleRun} --record {Cassette}")).Exits(0);
        Assert.That(recorded.Error, Does.Contain($"recorded 5 requests in {desk.At(Cassette)}, without secrets"));
        return desk;
    }
}
