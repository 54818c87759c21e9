using Emulator.Connections.Tests.Support;
using Emulator.Sdk;
using Emulator.Sdk.Requests;
using Emulator.Values;

namespace Emulator.Connections.Tests;

public sealed class ConnectionOpenerTests
{
    private const string EnvironmentFile = """
        name: Acme
        connector: acme
        authentication: token
        fields: { host: acme.example }
        secrets: { api_key: "${env:ACME_KEY}" }
        """;

    private Bench _bench = null!;

    [SetUp]
    public void SetUp()
    {
        _bench = new Bench(Some.TwoWays());
        _bench.Environment["ACME_KEY"] = "canary-from-environment";
    }

    [TearDown]
    public void TearDown() => _bench.Dispose();

    [Test]
    public void Lambdas_get_defaults_fields_secrets_and_the_authentication_under_both_names()
    {
        var connector = Some.TwoWays();
        connector = connector with
        {
            Connection = connector.Connection! with { Fields = [.. connector.Connection.Fields, Some.Field("region") with { Default = "eu" }] },
        };
        using var bench = new Bench(connector);
        bench.Environment["ACME_KEY"] = "canary-from-environment";
        bench.Write(EnvironmentFile);

        var open = bench.Start().Opener.Open("Acme");

        Assert.That(open.Start(new OperationOwner()).Settings, Is.EqualTo(RecordValue.Of(
            ("region", "eu"), ("host", "acme.example"), ("api_key", "canary-from-environment"), ("authentication", "token"), ("auth_type", "token"))));
        Assert.That((open.Name, open.Authentication, open.Version), Is.EqualTo(("Acme", "token", 1)));
    }

    [Test]
    public void An_unchanged_connection_is_opened_once()
    {
        _bench.Write(EnvironmentFile);
        var opener = _bench.Start().Opener;

        var first = opener.Open("Acme");

        Assert.That(opener.Open("Acme"), Is.SameAs(first));
    }

    [Test]
    public void A_file_that_is_edited_by_hand_takes_effect_at_the_next_opening_and_makes_a_version()
    {
        _bench.Write(EnvironmentFile);
        var process = _bench.Start();
        process.Opener.Open("Acme");
        _bench.Time.Advance(TimeSpan.FromHours(1));

        _bench.Write(EnvironmentFile.Replace("host: acme.example", "host: acme.sample, account: 7", StringComparison.Ordinal));
        var open = process.Opener.Open("Acme");

        Assert.That(open.Start(new OperationOwner()).Settings["host"], Is.EqualTo(Value.Of("acme.sample")));
        Assert.That(open.Version, Is.EqualTo(2));
        var version = process.Desk.History("Acme")[^1];
        Assert.That((version.Version, version.At, version.Authentication), Is.EqualTo((2, _bench.Time.GetUtcNow(), "token")));
        Assert.That(version.Changes, Is.EqualTo(new[] { "field account was added", "field host was changed" }));
    }

    [Test]
    public void A_new_comment_is_no_new_version()
    {
        _bench.Write(EnvironmentFile);
        var process = _bench.Start();
        process.Opener.Open("Acme");

        _bench.Write("# hello\n" + EnvironmentFile);

        Assert.That(process.Opener.Open("Acme").Version, Is.EqualTo(1));
    }

    [Test]
    public void An_unknown_connection_names_the_nearest() => Refused(
        EnvironmentFile, "Acne", "there is no connection named \"Acne\"; did you mean \"Acme\"?");

    [Test]
    public void A_broken_file_says_where() => Refused(
        EnvironmentFile.Replace("host", "hosst", StringComparison.Ordinal), "Acme", "did you mean \"host\"?");

    [Test]
    public void A_secret_without_a_value_says_how_to_enter_it() => Refused(
        Some.TokenFile, "Acme", "connection \"Acme\" has no value for the secret \"api_key\"; enter it: emulator connections connect \"Acme\" --secret api_key=-");

    [Test]
    public void A_variable_that_is_not_set_is_named()
    {
        _bench.Environment.Clear();

        Refused(EnvironmentFile, "Acme", "the environment variable ACME_KEY is not set, which holds the secret \"api_key\"");
    }

    [Test]
    public async Task A_disconnected_connection_refuses_and_says_how_to_connect()
    {
        _bench.Write(EnvironmentFile);
        await _bench.Start().Desk.DisconnectAsync("Acme", CancellationToken.None);

        Refused(EnvironmentFile, "Acme", "connection \"Acme\" is disconnected; connect it again: emulator connections connect \"Acme\"");
    }

    [Test]
    public async Task A_secret_sealed_with_other_keys_says_to_enter_it_again()
    {
        _bench.Write(Some.TokenFile);
        var change = new ConnectionChange { Secrets = new Dictionary<string, SecretEntry> { ["api_key"] = SecretEntry.Entered(Some.Secret("x")) } };
        await _bench.Start().Desk.SetAsync("Acme", change, CancellationToken.None);
        Directory.Delete(Path.Combine(_bench.StateFolder, "keys"), recursive: true);

        Refused(Some.TokenFile, "Acme", "was sealed with keys that are not here; enter it: emulator connections connect \"Acme\" --secret api_key=-");
    }

    [Test]
    public void Secrets_from_the_environment_never_load_the_key_ring_and_are_never_stored()
    {
        _bench.Write(EnvironmentFile);

        _bench.Start().Opener.Open("Acme");

        Assert.That(Directory.Exists(Path.Combine(_bench.StateFolder, "keys")), Is.False);
        Assert.That(_bench.Mask.Apply("x canary-from-environment y"), Is.EqualTo("x [secret] y"));
    }

    [Test]
    public async Task A_connector_that_needs_no_connection_runs_without_one()
    {
        _bench.Wire.Answers(200);
        var open = _bench.Start().Opener.OpenNone(new ConnectorDefinition { Name = "clock", Title = "Clock" });

        await open.Start(new OperationOwner()).SendAsync(new ConnectorRequest("GET", "https://acme.example/x"), CancellationToken.None);

        Assert.That((open.Name, open.Authentication, open.Version), Is.EqualTo(("", (string?)null, 0)));
        Assert.That(_bench.Wire.Seen.Single().Header("Authorization"), Is.Null);
    }

    [Test]
    public void Two_files_with_one_name_are_a_problem_at_the_second()
    {
        _bench.Write(EnvironmentFile, "a.connection.yaml");
        var second = _bench.Write(EnvironmentFile, "b.connection.yaml");

        var process = _bench.Start();

        Assert.That(process.Problems.Single().Code, Is.EqualTo("C006"));
        Assert.That(process.Problems.Single().Place.ToString(), Is.EqualTo($"{second}:1:7"));
        Assert.That(process.Book.All, Has.Count.EqualTo(1));
    }

    private void Refused(string file, string name, string message)
    {
        _bench.Write(file);

        Assert.That(() => _bench.Start().Opener.Open(name), Throws.TypeOf<ConnectorException>()
            .With.Property("Kind").EqualTo(FailureKind.Connection).And.Message.Contains(message));
    }
}
