using Emulator.Connections.Files;
using Emulator.Connections.Tests.Support;
using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Connections.Tests.Files;

public sealed class ConnectionCheckerTests
{
    private static readonly ConnectorDefinition Single = Some.Connector(
        new() { Type = "api_key" }, Some.Field("host", optional: false),
        Some.Field("region") with { PickList = ListValue.Of(ListValue.Of("Europe", "eu"), ListValue.Of("America", "us")) });

    [Test]
    public void A_file_that_fits_has_no_problems()
    {
        Assert.That(Check(Some.TokenFile, Some.TwoWays()), Is.Empty);
        Assert.That(Check(Some.OAuthFile, Some.TwoWays()), Is.Empty);
    }

    [Test]
    public void Everything_that_does_not_fit_is_reported_at_once()
    {
        var problems = Check(
            """
            name: Acme
            connector: acme
            authentication: token
            fields:
              hosst: acme.example
              username: priya
              api_key: hunter2hunter2
            secrets: [ account, pasword ]
            """,
            Some.TwoWays());

        Assert.That(problems, Is.EqualTo(new[]
        {
            "a.yaml:5:3 C015 connector \"acme\" has no connection field \"hosst\"; did you mean \"host\"?",
            "a.yaml:6:3 C016 \"username\" belongs to the authentication type \"oauth\"; remove it, or change the authentication type",
            "a.yaml:7:3 C005 \"api_key\" is a secret and must not stand in clear under fields; list it under secrets and enter it with: "
                + "emulator connections connect … --secret api_key=-; change it at its service if the file was shared",
            "a.yaml:8:12 C017 \"account\" is no secret; write \"account: …\" under fields, or take it from the environment",
            "a.yaml:8:21 C015 connector \"acme\" has no connection field \"pasword\"; known: account, api_key, host",
        }));
    }

    [TestCase("name: A\nconnector: acmee\n", "a.yaml:2:12 C010 there is no connector \"acmee\"; did you mean \"acme\"?")]
    [TestCase("name: A\nconnector: acme\nfields: { host: h }\nauthentication: api_kye\n", "a.yaml:4:17 C012 connector \"acme\" has no authentication type \"api_kye\"; it has only one; leave the line out")]
    [TestCase("name: A\nconnector: acme\n", "a.yaml:1:7 C014 \"host\" (host) is missing; add \"host: …\" to fields")]
    [TestCase("name: A\nconnector: acme\nfields: { host: \"\" }\n", "a.yaml:1:7 C014 \"host\" (host) is missing; add \"host: …\" to fields")]
    [TestCase("name: A\nconnector: acme\nfields: { host: h, region: uk }\n", "a.yaml:3:20 C019 \"region\" has a value that is none of its options; did you mean \"us\"?")]
    public void One_mistake_is_one_problem(string text, string problem) =>
        Assert.That(Check(text, Single), Is.EqualTo(new[] { problem }));

    [TestCase("oauth")]
    [TestCase("tokn")]
    public void A_secret_in_clear_does_not_hide_behind_a_type_that_is_another_one_or_unknown(string authentication)
    {
        var problems = Check($"name: A\nconnector: acme\nauthentication: {authentication}\nfields: {{ api_key: hunter2hunter2 }}\n", Some.TwoWays());

        Assert.That(problems, Has.Some.Contains("C005 \"api_key\" is a secret").And.Some.Contains("C016"));
    }

    [TestCase("integer", "abc", "a whole number")]
    [TestCase("integer", "1.5", "a whole number")]
    [TestCase("integer", "[ 1 ]", "a whole number")]
    [TestCase("number", "abc", "a number")]
    [TestCase("number", "true", "a number")]
    [TestCase("boolean", "2", "true or false")]
    [TestCase("string", "[ a ]", "a text")]
    public void A_value_that_is_not_of_the_fields_type_is_a_problem(string type, string value, string kind) =>
        Assert.That(Check($"name: A\nconnector: acme\nfields: {{ size: {value} }}\n", Sized(type)), Is.EqualTo(new[]
        {
            $"a.yaml:3:11 C022 \"size\" (size) must be {kind}; it may be left blank",
        }));

    [TestCase("integer", "17")]
    [TestCase("integer", "\"17\"")]
    [TestCase("integer", "' 007 '")]
    [TestCase("integer", "")]
    [TestCase("integer", "\" \"")]
    [TestCase("number", "1.5")]
    [TestCase("number", "\"2\"")]
    [TestCase("boolean", "false")]
    [TestCase("boolean", "\"true\"")]
    [TestCase("string", "17")]
    [TestCase("date", "tomorrow")]
    public void A_value_that_reads_as_the_fields_type_fits(string type, string value) =>
        Assert.That(Check($"name: A\nconnector: acme\nfields: {{ size: {value} }}\n", Sized(type)), Is.Empty);

    [TestCase("name: A\nconnector: acme\nauthentication: tokn\n", "C012", "did you mean \"token\"?")]
    [TestCase("name: A\nconnector: acme\n", "C013", "add \"authentication: …\"; known: oauth, token")]
    public void A_choice_has_to_be_made(string text, string code, string hint)
    {
        var problems = ConnectionChecker.Check(ConnectionReader.Read("a.yaml", text).File!, Catalog(Some.TwoWays()));

        Assert.That(problems.First(problem => problem.Code == code).Hint, Is.EqualTo(hint));
    }

    [Test]
    public void A_missing_secret_is_named() =>
        Assert.That(
            Check("name: A\nconnector: acme\nauthentication: token\n", Some.TwoWays()),
            Is.EqualTo(new[] { "a.yaml:1:7 C014 \"api_key\" (api_key) is missing; add api_key to secrets" }));

    [Test]
    public void A_secret_in_clear_is_seen_even_when_the_connector_is_unknown() =>
        Assert.That(
            Check("name: A\nconnector: other\nfields: { api_key: hunter2hunter2 }\n", Single),
            Has.Some.Contains("C005").And.None.Contains("hunter2"));

    [Test]
    public void A_broken_connector_is_said_at_the_place_that_names_it()
    {
        var catalog = new ConnectorCatalog(new Dictionary<string, Func<ConnectorDefinition>>
        {
            ["acme"] = () => throw new ConnectorLoadException([new Problem("P001", new SourcePlace("connector.js", 3, 1), "no")]),
        });

        var problems = ConnectionChecker.Check(ConnectionReader.Read("a.yaml", "name: A\nconnector: acme\n").File!, catalog);

        Assert.That(problems.Single().ToString(), Is.EqualTo("a.yaml:2:12 C011 connector \"acme\" cannot be loaded; connector.js:3:1 P001 no"));
    }

    private static ConnectorDefinition Sized(string type) =>
        Some.Connector(new() { Type = "api_key" }, Some.Field("size") with { Type = type });

    private static string[] Check(string text, ConnectorDefinition connector) =>
        [.. ConnectionChecker.Check(ConnectionReader.Read("a.yaml", text).File!, Catalog(connector)).Select(problem => problem.ToString())];

    private static ConnectorCatalog Catalog(ConnectorDefinition connector) =>
        new(new Dictionary<string, Func<ConnectorDefinition>> { [connector.Name] = () => connector });
}
