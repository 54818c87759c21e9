using Emulator.Connections.Files;
using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Connections.Tests.Files;

/// <summary>A changed file is the old one but for what changed.</summary>
public sealed class ConnectionEditorTests
{
    private const string Commented = """
        # The company's connection.
        name: Acme            # do not rename
        connector: acme
        authentication: oauth # for now

        fields:               # shared ones first
          host: "acme.example"   # no scheme
          # the employee
          username: priya

        # never values here
        secrets: [ password ] # in the store
        """;

    [Test]
    public void A_migration_keeps_every_comment()
    {
        var edited = Edit(Commented, new ConnectionEdits
        {
            Authentication = "token",
            Fields = new Dictionary<string, Value?> { ["username"] = null, ["account"] = 17 },
            Secrets = new Dictionary<string, SecretSource?> { ["password"] = null, ["api_key"] = new(null), ["token"] = new(null) },
        });

        Assert.That(edited, Is.EqualTo("""
            # The company's connection.
            name: Acme            # do not rename
            connector: acme
            authentication: token # for now

            fields:               # shared ones first
              host: "acme.example"   # no scheme
              # the employee
              account: 17

            # never values here
            secrets: [ api_key, token ] # in the store
            """));
    }

    private static readonly object[][] Cases =
    [
        ["fields:\n  a: 1\n  b: 2 # two\n", "a", Value.Of("x y"), "fields:\n  a: x y\n  b: 2 # two\n"],
        ["fields:\n  a: 'it''s' # one\n", "a", Value.Of("true"), "fields:\n  a: \"true\" # one\n"],
        ["fields:\n  a:\n  b: 2\n", "a", Value.Of(1), "fields:\n  a: 1\n  b: 2\n"],
        ["fields:\n  a: 1\n", "b", Value.Of("2026-01-01: x"), "fields:\n  a: 1\n  b: \"2026-01-01: x\"\n"],
        ["fields: { a: \"1,2\", b: x } # end\n", "b", Value.Of("y"), "fields: { a: \"1,2\", b: y } # end\n"],
        ["fields: { a: 1 }\n", "a", null!, "fields: {}\n"],
        ["fields: {}\n", "a", Value.Of(1), "fields: { a: 1 }\n"],
        ["fields:\n", "a", Value.Of(1), "fields:\n  a: 1\n"],
        ["fields: # none\nsecrets: []\n", "a", Value.Of(1), "fields: # none\n  a: 1\nsecrets: []\n"],
        ["", "a", Value.Of(""), "fields:\n  a: \"\"\n"],
        ["fields:\n  a: 1\n", "a", null!, "fields:\n"],
        ["fields:\n  a: x    # one\n  b: \"\"   # two\n", "b", Value.Of("yy"), "fields:\n  a: x    # one\n  b: yy   # two\n"],
        ["fields:\n  a: xyz  # one\n", "a", Value.Of("x"), "fields:\n  a: x    # one\n"],
        ["fields:\n  a:      # one\n", "a", Value.Of("x"), "fields:\n  a: x    # one\n"],
        ["fields:\n  a: 1\n  b: 2\n    # below\n", "a", null!, "fields:\n  b: 2\n    # below\n"],
    ];

    [TestCaseSource(nameof(Cases))]
    public void A_field_is_set_or_removed_in_every_style(string before, string key, Value? value, string after)
    {
        const string Head = "name: A\nconnector: a\n";
        var edits = new ConnectionEdits { Fields = new Dictionary<string, Value?> { [key] = value } };

        Assert.That(Edit(Head + before, edits), Is.EqualTo(Head + after));
    }

    [TestCase("secrets: [ a ]\n", "b", "X", "secrets: { a: null, b: \"${env:X}\" }\n")]
    [TestCase("secrets: [ a ]\n", "b", null, "secrets: [ a, b ]\n")]
    [TestCase("secrets: { a: \"${env:A}\" }\n", "a", "B", "secrets: { a: \"${env:B}\" }\n")]
    [TestCase("secrets:\n  - a # one\n", "b", null, "secrets:\n  - a # one\n  - b\n")]
    [TestCase("secrets:\n  - a # one\n", "a", "A", "secrets:\n  a: \"${env:A}\" # one\n")]
    [TestCase("secrets:\n- a # one\n", "b", "B", "secrets:\n  a: # one\n  b: \"${env:B}\"\n")]
    [TestCase("secrets:\n  a: \"${env:A}\" # one\n", "b", null, "secrets:\n  a: \"${env:A}\" # one\n  b:\n")]
    [TestCase("secrets: [ a ]      # two\n", "bb", null, "secrets: [ a, bb ]  # two\n")]
    [TestCase("secrets: [ a ]  # two\n", "bbbb", null, "secrets: [ a, bbbb ] # two\n")]
    [TestCase("secrets: [ a ]   # held in the secret store\n", "b", "X", "secrets: { a: null, b: \"${env:X}\" }\n")]
    [TestCase("secrets: [ a ]   # held in the secret store", "b", "X", "secrets: { a: null, b: \"${env:X}\" }")]
    [TestCase("secrets:\n  - a # in the store\n", "a", "A", "secrets:\n  a: \"${env:A}\"\n")]
    [TestCase("secrets:\n  - a # in the store\n", "b", "B", "secrets:\n  a: # in the store\n  b: \"${env:B}\"\n")]
    [TestCase("", "b", null, "secrets: [ b ]\n")]
    [TestCase("", "b", "B", "secrets:\n  b: \"${env:B}\"\n")]
    [TestCase("secrets:\n", "b", null, "secrets: [ b ]\n")]
    public void A_secret_is_named_in_every_style(string before, string key, string? variable, string after)
    {
        const string Head = "name: A\nconnector: a\n";
        var edits = new ConnectionEdits { Secrets = new Dictionary<string, SecretSource?> { [key] = new(variable) } };

        Assert.That(Edit(Head + before, edits), Is.EqualTo(Head + after));
    }

    [Test]
    public void Line_ends_stay_as_they_are() =>
        Assert.That(
            Edit("name: A\r\nconnector: a\r\n", new ConnectionEdits { Authentication = "token", Fields = new Dictionary<string, Value?> { ["x"] = 1 } }),
            Is.EqualTo("name: A\r\nconnector: a\r\nauthentication: token\r\nfields:\r\n  x: 1\r\n"));

    [TestCase("fields: { a: 1,\n  b: 2 }\n")]
    [TestCase("fields:\n  a: |\n    long\n    text\n")]
    public void A_layout_that_is_too_hard_is_left_alone(string fields)
    {
        var problems = new List<Problem>();

        var edited = ConnectionEditor.Edit(
            "a.yaml", "name: A\nconnector: a\n" + fields, new ConnectionEdits { Fields = new Dictionary<string, Value?> { ["a"] = 2 } }, problems);

        Assert.That(edited, Is.Null);
        Assert.That(problems.Single().Code, Is.EqualTo("C021"));
    }

    private static string? Edit(string text, ConnectionEdits edits)
    {
        var problems = new List<Problem>();
        var edited = ConnectionEditor.Edit("a.yaml", text, edits, problems);
        Assert.That(problems, Is.Empty);
        return edited;
    }
}
