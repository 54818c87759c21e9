using Emulator.Connections.Tests.Support;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Connections.Tests.Desk;

public sealed class ConnectionDeskTests
{
    private Bench _bench = null!;

    [SetUp]
    public void SetUp() => _bench = new Bench(Some.TwoWays());

    [TearDown]
    public void TearDown() => _bench.Dispose();

    [Test]
    public async Task Connecting_runs_the_test_with_what_was_entered_and_shows_green()
    {
        _bench.Write(Some.TokenFile);
        _bench.Wire.Answers(200);

        var result = await ConnectAsync(Secret("api_key", "canary-key"));

        Assert.That(result.Status, Is.EqualTo(new ConnectionStatus(ConnectionState.Success, _bench.Time.GetUtcNow())));
        Assert.That(result.Changes, Is.EqualTo(new[] { "secret api_key was entered" }));
        Assert.That(result.Version, Is.EqualTo(1));
        Assert.That(_bench.Wire.Seen.Single().Header("Authorization"), Is.EqualTo("Bearer canary-key"));
        Assert.That(_bench.Start().Desk.Status("Acme"), Is.EqualTo(result.Status));
    }

    [Test]
    public async Task A_failed_test_keeps_what_was_entered_and_says_why()
    {
        _bench.Write(Some.TokenFile);
        _bench.Wire.Answers(401).Answers(200);

        var refused = await ConnectAsync(Secret("api_key", "canary-key"));
        var again = await ConnectAsync(ConnectionChange.None);

        Assert.That(refused.Status, Is.EqualTo(new ConnectionStatus(ConnectionState.Failed, _bench.Time.GetUtcNow(), "401 Unauthorized")));
        Assert.That(again.Status.State, Is.EqualTo(ConnectionState.Success));
        Assert.That(_bench.Wire.Seen[1].Header("Authorization"), Is.EqualTo("Bearer canary-key"));
    }

    [Test]
    public async Task A_connection_moves_from_oauth_to_a_token_under_a_running_job()
    {
        var path = _bench.Write(Some.OAuthFile.Replace("fields:", "fields:   # shared", StringComparison.Ordinal));
        var job = _bench.Start();
        _bench.Wire.Answers(200, """{"access_token":"canary-access","refresh_token":"canary-refresh"}""").Answers(200).Answers(200).Answers(200).Answers(200);
        await ConnectAsync(Secret("password", "canary-password"));
        await StepAsync(job);

        await _bench.Start().Desk.DisconnectAsync("Acme", CancellationToken.None);
        Assert.That(() => StepAsync(job), Throws.TypeOf<ConnectorException>().With.Property("Kind").EqualTo(FailureKind.Connection));
        var moved = await ConnectAsync(Secret("api_key", "canary-key") with { Authentication = "token" });
        await StepAsync(job);

        Assert.That(moved.Status.State, Is.EqualTo(ConnectionState.Success), moved.Status.Reason);
        Assert.That(_bench.Wire.Seen.Select(seen => seen.Header("Authorization")), Is.EqualTo(new[]
        {
            null, "Bearer canary-access", "Bearer canary-access", "Bearer canary-key", "Bearer canary-key",
        }));
        Assert.That(await File.ReadAllTextAsync(path), Is.EqualTo("""
            name: Acme
            connector: acme
            authentication: token
            fields:   # shared
              host: acme.example
            secrets: [ api_key ]
            """));
        Assert.That(job.Desk.History("Acme").Select(version => (version.Version, version.Authentication)), Is.EqualTo(new[] { (1, "oauth"), (2, "token") }));
        Assert.That(job.Desk.History("Acme")[^1].Changes, Is.EqualTo(new[]
        {
            "authentication was changed from oauth to token", "field username was removed", "secret password was dropped", "secret api_key was entered",
        }));
    }

    [Test]
    public async Task Changing_the_type_drops_the_other_types_secrets_and_tokens()
    {
        _bench.Write(Some.OAuthFile);
        _bench.Wire.Answers(200, """{"access_token":"canary-access"}""").Answers(200);
        await ConnectAsync(Secret("password", "canary-password"));

        var result = await _bench.Start().Desk.SetAsync("Acme", new ConnectionChange { Authentication = "token" }, CancellationToken.None);

        Assert.That(result.Changes, Does.Contain("tokens were dropped"));
        Assert.That(result.Status.State, Is.EqualTo(ConnectionState.NeverConnected));
        var record = _bench.Start().Store.Read("Acme");
        Assert.That((record.Secrets.Count, record.Tokens.Count), Is.EqualTo((0, 0)));
        Assert.That(_bench.Start().Desk.Secrets("Acme"), Is.EqualTo(new[] { new SecretStanding("api_key", null, false) }));
    }

    [Test]
    public async Task A_replaced_token_is_a_new_version_and_the_next_step_uses_it()
    {
        _bench.Write(Some.TokenFile);
        var job = _bench.Start();
        _bench.Wire.Answers(200).Answers(401).Answers(200).Answers(200);
        await ConnectAsync(Secret("api_key", "canary-old"));
        Assert.That(() => StepAsync(job), Throws.TypeOf<ConnectorException>().With.Property("Status").EqualTo(401));

        var result = await ConnectAsync(Secret("api_key", "canary-new"));
        await StepAsync(job);

        Assert.That(result.Version, Is.EqualTo(2));
        Assert.That(_bench.Wire.Seen[^1].Header("Authorization"), Is.EqualTo("Bearer canary-new"));
    }

    [Test]
    public async Task Disconnecting_drops_credentials_and_leaves_the_file()
    {
        var path = _bench.Write(Some.OAuthFile);
        _bench.Wire.Answers(200, """{"access_token":"canary-access"}""").Answers(200);
        await ConnectAsync(Secret("password", "canary-password"));

        var result = await _bench.Start().Desk.DisconnectAsync("Acme", CancellationToken.None);

        Assert.That(result.Status.State, Is.EqualTo(ConnectionState.Disconnected));
        Assert.That(result.Changes, Is.EqualTo(new[] { "secret password was dropped", "tokens were dropped" }));
        Assert.That(await File.ReadAllTextAsync(path), Is.EqualTo(Some.OAuthFile));
    }

    [Test]
    public async Task Testing_stores_the_outcome_but_never_wakes_a_disconnected_connection()
    {
        _bench.Write(Some.TokenFile);
        _bench.Wire.Answers(200).Answers(503);
        await ConnectAsync(Secret("api_key", "canary-key"));
        var desk = _bench.Start().Desk;

        var failed = await desk.TestAsync("Acme", _bench.Owner, CancellationToken.None);
        await desk.DisconnectAsync("Acme", CancellationToken.None);
        var asleep = await desk.TestAsync("Acme", _bench.Owner, CancellationToken.None);

        Assert.That((failed.Status.State, failed.Status.Reason), Is.EqualTo((ConnectionState.Failed, "503 Service Unavailable")));
        Assert.That(asleep.Status.State, Is.EqualTo(ConnectionState.Disconnected));
    }

    [Test]
    public async Task A_refused_order_changes_nothing_and_names_every_mistake()
    {
        var path = _bench.Write(Some.TokenFile);
        var change = new ConnectionChange
        {
            Fields = new Dictionary<string, string?> { ["hosst"] = "x", ["api_key"] = "canary-key" },
            Secrets = new Dictionary<string, SecretEntry> { ["account"] = SecretEntry.Entered(Some.Secret("canary-key")) },
        };

        var result = await _bench.Start().Desk.SetAsync("Acme", change, CancellationToken.None);

        Assert.That(result.Problems.Select(problem => problem.Code), Is.EqualTo(new[] { "C015", "C005", "C017" }));
        Assert.That(result.Problems.Select(problem => problem.ToString()), Has.None.Contains("canary"));
        Assert.That(await File.ReadAllTextAsync(path), Is.EqualTo(Some.TokenFile));
    }

    [TestCase("tokn", "did you mean \"token\"?")]
    [TestCase("saml", "known: oauth, token")]
    public async Task An_unknown_authentication_type_names_the_known_ones(string written, string hint)
    {
        _bench.Write(Some.TokenFile);

        var result = await _bench.Start().Desk.SetAsync("Acme", new ConnectionChange { Authentication = written }, CancellationToken.None);

        Assert.That((result.Problems.Single().Code, result.Problems.Single().Hint), Is.EqualTo(("C012", hint)));
    }

    [Test]
    public async Task An_unknown_connection_is_a_problem_everywhere()
    {
        _bench.Write(Some.TokenFile);
        var desk = _bench.Start().Desk;

        DeskResult[] results =
        [
            await desk.ConnectAsync("Acne", ConnectionChange.None, new LoginOptions(), _bench.Owner, CancellationToken.None),
            await desk.DisconnectAsync("Acne", CancellationToken.None),
            await desk.SetAsync("Acne", ConnectionChange.None, CancellationToken.None),
            await desk.TestAsync("Acne", _bench.Owner, CancellationToken.None),
        ];

        Assert.That(results.Select(result => result.Problems.Single().Hint), Is.All.EqualTo("did you mean \"Acme\"?"));
    }

    [Test]
    public async Task A_secret_moves_to_the_environment_and_its_sealed_value_goes()
    {
        var path = _bench.Write(Some.TokenFile);
        await _bench.Start().Desk.SetAsync("Acme", Secret("api_key", "canary-key"), CancellationToken.None);
        var change = new ConnectionChange { Secrets = new Dictionary<string, SecretEntry> { ["api_key"] = SecretEntry.FromEnvironment("ACME_KEY") } };

        var result = await _bench.Start().Desk.SetAsync("Acme", change, CancellationToken.None);

        Assert.That(result.Changes, Is.EqualTo(new[] { "secret api_key comes from ${env:ACME_KEY}" }));
        Assert.That(await File.ReadAllTextAsync(path), Does.Contain("secrets: { api_key: \"${env:ACME_KEY}\" }"));
        Assert.That(_bench.Start().Store.Read("Acme").Secrets, Is.Empty);
    }

    [Test]
    public async Task Setting_what_is_set_already_is_no_change()
    {
        _bench.Write(Some.TokenFile);
        var change = new ConnectionChange { Authentication = "token", Fields = new Dictionary<string, string?> { ["host"] = "acme.example", ["account"] = null } };

        var first = await _bench.Start().Desk.SetAsync("Acme", change, CancellationToken.None);
        var second = await _bench.Start().Desk.SetAsync("Acme", change, CancellationToken.None);

        Assert.That((first.Changes.Count, first.Version, second.Version), Is.EqualTo((0, 1, 1)));
    }

    [Test]
    public async Task A_damaged_state_is_set_aside_by_connecting_again()
    {
        _bench.Write(Some.TokenFile);
        _bench.Wire.Answers(200).Answers(200);
        await ConnectAsync(Secret("api_key", "canary-key"));
        await File.WriteAllTextAsync(Directory.GetFiles(Path.Combine(_bench.StateFolder, "connections"), "*.json").Single(), "{");

        var result = await ConnectAsync(Secret("api_key", "canary-key"));

        Assert.That(result.Status.State, Is.EqualTo(ConnectionState.Success));
        Assert.That(result.Changes[0], Does.StartWith("the damaged state was set aside as "));
    }

    [Test]
    public async Task Tokens_that_cannot_be_opened_any_more_are_got_anew_by_connecting()
    {
        _bench.Write(Some.OAuthFile);
        _bench.Wire.Answers(200, """{"access_token":"canary-access-1"}""").Answers(200).Answers(200, """{"access_token":"canary-access-2"}""").Answers(200);
        await ConnectAsync(Secret("password", "canary-password"));
        Directory.Delete(Path.Combine(_bench.StateFolder, "keys"), recursive: true);

        var result = await ConnectAsync(Secret("password", "canary-password"));

        Assert.That(result.Status.State, Is.EqualTo(ConnectionState.Success), result.Status.Reason);
        Assert.That(_bench.Wire.Seen[^1].Header("Authorization"), Is.EqualTo("Bearer canary-access-2"));
    }

    private static ConnectionChange Secret(string key, string value) =>
        new() { Secrets = new Dictionary<string, SecretEntry> { [key] = SecretEntry.Entered(Some.Secret(value)) } };

    private Task<DeskResult> ConnectAsync(ConnectionChange change) =>
        _bench.Start().Desk.ConnectAsync("Acme", change, new LoginOptions(), _bench.Owner, CancellationToken.None);

    private async Task<Value> StepAsync(Bench.Process job) =>
        await job.Opener.Open("Acme").Start(_bench.Owner).SendAsync(Bench.Get("x"), CancellationToken.None);
}
