using Emulator.EndToEnd.Tests.Running;
using Emulator.Values.Json;

namespace Emulator.EndToEnd.Tests.Secrets;

/// <summary>Secrets that nobody can mistake go in everywhere; nothing that comes out may hold one, in any form.</summary>
public sealed class CanaryTests
{
    private const string ApiKey = "CANARY-key/+=? \"quoted\" ünï";
    private const string Token = "CANARY-token-7f3a/9+x==&y";
    private const string Password = "CANARY-pass w0rd'\"<&>";
    private const string ClientSecret = "CANARY-client-secret-ä/b+c";
    private const string Wrong = "CANARY-wrong-token-51c2";

    private static readonly string[] All = [ApiKey, Token, Password, ClientSecret, Wrong];

    private static readonly string Seeded = $$"""
        { "accounts": [{ "id": 55001, "name": "Canary", "api_key": {{Json(ApiKey)}} }],
          "users": [
            { "id": 5501, "account": 55001, "email": "canary@summit.example", "first_name": "C", "last_name": "N",
              "password": {{Json(Password)}}, "super_admin": true },
            { "id": 5502, "account": 55001, "email": "canary.api@summit.example", "first_name": "C", "last_name": "A",
              "super_admin": true, "api_user": true }],
          "tokens": [{ "name": "canary", "user": 5502, "value": {{Json(Token)}} }] }
        """;

    [Test]
    public async Task No_command_prints_a_secret_and_no_file_keeps_one()
    {
        await using var desk = await Desk.WithTrackViaAsync(Seeded);
        await desk.RunAsync("connections set TrackVia --field username=canary@summit.example");
        desk.Write("recipes/list.recipe.yaml", ListUsers);

        CommandResult[] results =
        [
            (await desk.RunHereAsync("connections connect TrackVia --debug --secret password=-", Password)).Exits(0),
            await desk.RunHereAsync("run recipes/list.recipe.yaml --event - --debug", "{}"),
            await desk.RunHereAsync("run recipes/list.recipe.yaml --event - --json", "{}"),
            await desk.RunAsync("connections set TrackVia --secret client_secret=-", ClientSecret),
            (await desk.RunAsync("connections disconnect TrackVia --debug")).Exits(0),
            (await desk.RunHereAsync(
                "connections connect TrackVia --debug --authentication auth_token --secret api_key=- --secret auth_token=-",
                ApiKey, Wrong)).Exits(1),
            await desk.RunHereAsync("run recipes/list.recipe.yaml --event - --debug", "{}"),
            (await desk.RunHereAsync("connections connect TrackVia --secret auth_token=- --debug", Token)).Exits(0),
            await desk.RunHereAsync("run recipes/list.recipe.yaml --event - --debug", "{}"),
            await desk.RunHereAsync("connections test TrackVia --json --debug"),
            await desk.RunAsync("connections show TrackVia"),
            await desk.RunAsync("connections show TrackVia --json"),
            await desk.RunAsync("connections list --json"),
            await desk.RunAsync("check --json --debug"),
            await desk.RunAsync("jobs list --json"),
            .. await EveryJobAsync(desk),
        ];

        foreach (var result in results)
        {
            SecretHunt.Find("a command's output", result.Everything, All);
        }

        Assert.That(SecretHunt.FindInFiles(desk.Folder, All), Is.GreaterThan(6));
        SecretHunt.Find("the request log", (await desk.AskAsync("__admin/requests")).ToString(), ApiKey, Token, Password);
    }

    [Test]
    public async Task Tokens_and_keys_that_the_login_brought_are_secrets_too()
    {
        await using var desk = await Desk.WithTrackViaAsync();
        await using var gate = await Gate.StartAsync(desk.Service, "PUT");
        gate.Open();

        CommandResult[] results =
        [
            (await desk.RunAsync($"connections connect TrackVia --debug --secret password=- --http-via {gate.Address}", Seed.EmployeePassword)).Exits(0),
            (await desk.RunAsync($"{Desk.ScheduleRun} --debug --http-via {gate.Address}")).Exits(0),
            await desk.RunAsync("connections show TrackVia --json"),
            .. await EveryJobAsync(desk),
        ];

        var grant = PlainJson.Read(gate.Answers["/oauth/token"]);
        string[] learnt = [grant["access_token"].AsText()!, grant["refresh_token"].AsText()!, Seed.ApiKey, Seed.EmployeePassword];
        foreach (var result in results)
        {
            SecretHunt.Find("a command's output", result.Everything, learnt);
        }

        SecretHunt.FindInFiles(desk.Folder, learnt);
    }

    [Test]
    public async Task A_secret_of_the_environment_is_neither_printed_nor_stored()
    {
        await using var desk = await Desk.WithTrackViaAsync(Seeded);
        (string, string)[] environment = [("CANARY_KEY", ApiKey), ("CANARY_TOKEN", Token)];
        var via = $"--debug --http-via {desk.Service}";

        var connected = await EmulatorProcess.RunAsync(
            desk.Folder,
            "connections connect TrackVia --authentication auth_token "
            + $"--secret 'api_key=${{env:CANARY_KEY}}' --secret 'auth_token=${{env:CANARY_TOKEN}}' {via}",
            environment: environment);
        var job = await EmulatorProcess.RunAsync(desk.Folder, $"{Desk.ScheduleRun} {via} --json", environment: environment);

        SecretHunt.Find("connect", connected.Exits(0).Everything, All);
        SecretHunt.Find("run", job.Everything, All);
        SecretHunt.FindInFiles(desk.Folder, All);
        Assert.That(desk.Read(Desk.ConnectionFile), Does.Contain("${env:CANARY_TOKEN}"));
    }

    [TestCase("connections connect TrackVia --secret auth_token=CANARY-typed", 64)]
    [TestCase("connections connect TrackVia --secret CANARY-typed=", 64)]
    [TestCase("connections connect TrackVia --secret CANARY-typed", 64)]
    [TestCase("connections connect TrackVia --secret auth_token CANARY-typed", 64)]
    [TestCase("connections connect TrackVia --auth-token=CANARY-typed", 64)]
    [TestCase("connections connect TrackVia --auth-token CANARY-typed", 64)]
    [TestCase("connections set TrackVia --field password=CANARY-typed", 2)]
    [TestCase("connections set TrackVia --field auth_token=CANARY-typed --authentication auth_token", 2)]
    public async Task A_secret_on_the_command_line_is_refused_and_not_repeated(string words, int code)
    {
        await using var desk = Desk.WithSamples();
        var file = desk.Read(Desk.ConnectionFile);

        var refused = (await desk.RunAsync($"{words} --debug")).Exits(code);

        Assert.That(refused.Everything, Does.Not.Contain("CANARY").And.Contain("--secret"));
        Assert.That(desk.Read(Desk.ConnectionFile), Is.EqualTo(file));
    }

    [Test]
    public async Task A_connector_that_gives_its_secret_away_is_masked_wherever_it_does()
    {
        await using var desk = await Desk.WithTrackViaAsync();
        desk.Write("connectors/leaky/connector.js", LeakyConnector.Script);
        desk.Write("recipes/leaky.connection.yaml", "name: Leaky\nconnector: leaky\nsecrets: [ key ]\n");
        desk.Write("recipes/leaky.recipe.yaml", LeakyConnector.Recipe);

        CommandResult[] results =
        [
            (await desk.RunHereAsync("connections connect Leaky --secret key=- --debug", Token)).Exits(0),
            (await desk.RunHereAsync("run recipes/leaky.recipe.yaml --event - --debug", "{}")).Exits(1),
            (await desk.RunHereAsync("run recipes/leaky.recipe.yaml --event - --debug --json", "{}")).Exits(1),
            (await desk.RunHereAsync("exec actions.tell.execute --connection Leaky --verbose --debug")).Exits(0),
            (await desk.RunHereAsync("exec actions.fail.execute --connection Leaky --verbose --debug")).Exits(1),
            .. await EveryJobAsync(desk),
        ];

        foreach (var result in results)
        {
            SecretHunt.Find("a command's output", result.Everything, Token);
        }

        Assert.That(results[2].Document["lines"].ToString(), Does.Contain("[secret]"));
        SecretHunt.FindInFiles(desk.At(".emulator"), Token);
    }

    private const string ListUsers = """
        name: List
        connections: { trackvia: TrackVia }
        trigger: { as: order, provider: trackvia, name: new_record, input: { app_name: Field Service, view_id: 3102 } }
        steps:
          - { as: all, provider: trackvia, name: get_record, input: { app_name: Field Service, view_id: 3102, id: 17 } }
        """;

    private static async Task<CommandResult[]> EveryJobAsync(Desk desk)
    {
        var shown = new List<CommandResult>();
        foreach (var job in (await desk.RunAsync("jobs list --json")).Documents)
        {
            shown.Add(await desk.RunAsync($"jobs show {job["id"].AsText()} --debug"));
            shown.Add(await desk.RunAsync($"jobs show {job["id"].AsText()} --json"));
        }

        Assert.That(shown, Is.Not.Empty);
        return [.. shown];
    }

    private static string Json(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
