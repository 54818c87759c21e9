using Emulator.Connections.Files;
using Emulator.Values;

namespace Emulator.Connections.Tests.Files;

public sealed class ConnectionReaderTests
{
    [Test]
    public void A_connection_is_read_with_places()
    {
        var reading = ConnectionReader.Read("a.yaml", """
            # ours
            name: TrackVia
            connector: trackvia
            authentication: auth_token
            fields:
              subdomain: ""                 # blank
              account_id: 17
            secrets: [ api_key, auth_token ]
            """);

        Assert.That(reading.Problems, Is.Empty);
        var file = reading.File!;
        Assert.That((file.Name, file.Connector, file.Authentication), Is.EqualTo(("TrackVia", "trackvia", "auth_token")));
        Assert.That(file.Fields, Is.EqualTo(RecordValue.Of(("subdomain", ""), ("account_id", 17))));
        Assert.That(file.FieldPlaces["account_id"].ToString(), Is.EqualTo("a.yaml:7:3"));
        Assert.That(
            file.Secrets.Select(secret => (secret.Key, secret.EnvironmentName, secret.Place.ToString())),
            Is.EqualTo(new[] { ("api_key", (string?)null, "a.yaml:8:12"), ("auth_token", null, "a.yaml:8:21") }));
    }

    [Test]
    public void Secrets_may_come_from_the_environment_one_by_one()
    {
        var file = ConnectionReader.Read("a.yaml", "name: A\nconnector: a\nsecrets:\n  api_key: \"${env:KEY}\"\n  auth_token:\n").File!;

        Assert.That(file.Secrets.Select(secret => (secret.Key, secret.EnvironmentName)), Is.EqualTo(new[] { ("api_key", "KEY"), ("auth_token", (string?)null) }));
    }

    [Test]
    public void Every_mistake_is_reported_at_once_with_its_place()
    {
        var reading = ConnectionReader.Read("a.yaml", """
            nam: Acme
            connector: [ acme ]
            authentication: { a: b }
            fields: [ x ]
            secrets:
              - api_key
              - password: hunter2hunter2
              - api_key
            """);

        Assert.That(reading.File, Is.Null);
        Assert.That(reading.Problems.Select(problem => problem.ToString()), Is.EqualTo(new[]
        {
            "a.yaml:1:1 C003 a connection file has no key \"nam\"; did you mean \"name\"?",
            "a.yaml:1:1 C002 the connection has no name; add \"name: …\"",
            "a.yaml:2:12 C004 connector is a text, not a list",
            "a.yaml:3:17 C004 authentication is a text, not a map",
            "a.yaml:4:9 C004 fields is a map of keys and values, not a list",
            "a.yaml:7:5 C005 the list of secrets holds keys only; to take a secret from the environment write a map: secrets: { key: \"${env:NAME}\" }",
            "a.yaml:8:5 C007 \"api_key\" is given twice; keep it under secrets alone, once",
        }));
    }

    [TestCase("secrets:\n  api_key: hunter2hunter2")]
    [TestCase("secrets: { api_key: 12345678 }")]
    [TestCase("secrets: { api_key: \"x${env:NAME}\" }")]
    [TestCase("secrets: { api_key: \"${env:1NAME}\" }")]
    public void A_secret_in_clear_is_a_problem_that_does_not_repeat_it(string secrets)
    {
        var problem = ConnectionReader.Read("a.yaml", $"name: A\nconnector: a\n{secrets}\n").Problems.Single();

        Assert.That(problem.Code, Is.EqualTo("C005"));
        Assert.That(problem.ToString(), Does.Not.Contain("hunter2").And.Not.Contain("12345678").And.Not.Contain("1NAME"));
    }

    [TestCase("", "Y002")]
    [TestCase("- a\n", "C004")]
    [TestCase("just text", "C004")]
    [TestCase("name: [", "Y001")]
    [TestCase("name: A\nname: B\nconnector: a\n", "Y004")]
    [TestCase("name: A\nconnector: a\nfields: { x: \"${env:X}\" }\n", "C004")]
    [TestCase("name: A\nconnector: a\nfields: { x: 1 }\nsecrets: [ x ]\n", "C007")]
    [TestCase("name: A\nconnector: a\nsecrets: api_key\n", "C004")]
    public void A_broken_file_is_a_problem_and_never_an_exception(string text, string code) =>
        Assert.That(ConnectionReader.Read("a.yaml", text).Problems.Select(problem => problem.Code), Does.Contain(code));

    [Test]
    public void Every_code_has_a_meaning() =>
        Assert.That(
            typeof(ConnectionProblems).GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!),
            Is.EquivalentTo(ConnectionProblems.Meanings.Keys));
}
