using System.Text.RegularExpressions;
using Emulator.EndToEnd.Tests.Docs;
using Emulator.Values.Json;
using Emulator.Yaml;
using NJsonSchema;

namespace Emulator.EndToEnd.Tests.Checking;

/// <summary>The JSON Schemas that editors get say the same as the readers.</summary>
public sealed class SchemaTests
{
    private const string Recipe = "name: x\ntrigger: { provider: clock, name: scheduled_event }\nsteps:\n";

    public static IEnumerable<TestCaseData> Samples() => Directory
        .EnumerateFiles(Path.Combine(CommandsInDocsTests.Root(), "recipes"), "*.yaml", SearchOption.AllDirectories)
        .Concat(Directory.EnumerateFiles(Path.Combine(CommandsInDocsTests.Root(), "connectors"), "*.test.yaml", SearchOption.AllDirectories))
        .Where(file => Regex.IsMatch(file, @"\.(recipe|connection|test)\.yaml$"))
        .Select(file => new TestCaseData(file.Split('.')[^2], file).SetArgDisplayNames(Path.GetFileName(file)));

    [TestCaseSource(nameof(Samples))]
    public async Task The_samples_fit(string kind, string file)
    {
        Assert.That(await ErrorsAsync(kind, await File.ReadAllTextAsync(file)), Is.Empty);
    }

    [Test]
    public async Task What_init_and_import_write_fits()
    {
        await using var desk = Desk.Empty();
        (await desk.RunAsync("init")).Exits(0);
        foreach (var export in Directory.EnumerateFiles(Path.Combine(CommandsInDocsTests.Root(), "tests"), "*.recipe.json", SearchOption.AllDirectories).Where(file => !file.Contains("artifacts", StringComparison.Ordinal)))
        {
            (await desk.RunAsync(["import", export, "--into", desk.At("recipes")])).Exits(0);
        }

        foreach (var file in Directory.EnumerateFiles(desk.Folder, "*.recipe.yaml", SearchOption.AllDirectories))
        {
            Assert.That(await ErrorsAsync("recipe", await File.ReadAllTextAsync(file)), Is.Empty, file);
        }

        Assert.That(await ErrorsAsync("connection", desk.Read("connections/trackvia.connection.yaml")), Is.Empty);
    }

    [TestCase("recipe", "name: x\nsteps: []\n", TestName = "a recipe without trigger")]
    [TestCase("recipe", Recipe + "  - { provider: logger, nme: log_message }\n", TestName = "a key that steps do not have")]
    [TestCase("recipe", Recipe + "  - if: { all: [ { left: a, is: equals, right: b } ] }\n    steps: []\n", TestName = "an operator that does not exist")]
    [TestCase("recipe", Recipe + "  - { try: [] }\n", TestName = "a try without catch")]
    [TestCase("recipe", Recipe + "  - { foreach: x, steps: { a: 1 } }\n", TestName = "steps that are a map")]
    [TestCase("connection", "name: x\n", TestName = "a connection without connector")]
    [TestCase("connection", "name: x\nconnector: y\nsecrets: { key: in-the-clear }\n", TestName = "a secret in clear")]
    [TestCase("connection", "name: x\nconnector: y\nfeilds: { }\n", TestName = "a key that connections do not have")]
    [TestCase("test", "stub: { a: run }\n", TestName = "a key that tests do not have")]
    [TestCase("test", "stubs: { a: { ouput: {} } }\n", TestName = "a key that stubs do not have")]
    [TestCase("test", "stubs: { a: [ { error: x, times: often } ] }\n", TestName = "times that are no number")]
    [TestCase("test", "unstubbed: maybe\n", TestName = "a word that unstubbed does not have")]
    [TestCase("test", "expect: { status: ok }\n", TestName = "a state that jobs do not have")]
    [TestCase("test", "expect: { steps: { a: caled } }\n", TestName = "a word that steps do not have")]
    [TestCase("test", "expect: { steps: { a: { input: { x: { $contain: y } } } } }\n", TestName = "a matcher that does not exist")]
    [TestCase("test", "expect: { steps: { a: { input: { $contains: y, x: 1 } } } }\n", TestName = "data beside a matcher")]
    [TestCase("test", "cases: [ { http: [ { response: 200 } ] } ]\n", TestName = "an answer without a request")]
    [TestCase("test", "cases: [ { http: [ { request: GET, response: 200 } ] } ]\n", TestName = "a request without an address")]
    [TestCase("test", "expect: { recipes: { a.recipe.yaml: { parametres: {} } } }\n", TestName = "a key that called recipes do not have")]
    public async Task What_a_reader_refuses_is_underlined(string kind, string yaml)
    {
        Assert.That(await ErrorsAsync(kind, yaml), Is.Not.Empty);
    }

    [TestCase("recipe", Recipe + "  - { skip: true }\n", TestName = "an empty step that is skipped")]
    [TestCase("recipe", Recipe + "  - { if: { any: [ { all: [ { left: a, is: present } ] }, { left: 1, is: blank } ] }, steps: , else: [ { stop: { } } ] }\n", TestName = "conditions inside each other")]
    [TestCase("recipe", "name: 12345\ntrigger: { provider: a, name: b }\nsteps: []\n", TestName = "a name that is a number")]
    [TestCase("connection", "name: x\nconnector: y\nsecrets: { key: \"${env:KEY}\" }\n", TestName = "a secret from the environment")]
    [TestCase("test", "stubs: { a: { error: x, status: 429, times: 2, then: { output: [ 1 ] } }, b: made_up, c.recipe.yaml: { d: [ run, { output: } ] } }\n", TestName = "stubs of every form")]
    [TestCase("test", "http: [ { request: { method: PUT, body: { $contains: { a: 1 } } }, responses: [ 503, timeout, { body: { $literal: \"=x\" } } ] } ]\n", TestName = "exchanges of every form")]
    [TestCase("test", "expect: { status: no job, steps: { a: 3, b: not called, c: { inputs: [ { $any: true }, { x: { $close_to: { value: 1, within: 0.1 } } } ] } } }\n", TestName = "expectations of every form")]
    [TestCase("test", "connector: x\nlambda: actions.a\ninput: { a: 1 }\nexpect: { error: State, requests: { $unordered: [ GET /x ] } }\n", TestName = "a connector's test")]
    public async Task What_a_reader_takes_is_not(string kind, string yaml)
    {
        Assert.That(await ErrorsAsync(kind, yaml), Is.Empty);
    }

    [Test]
    public async Task The_kinds_are_listed_and_a_wrong_one_is_refused()
    {
        await using var desk = Desk.Empty();

        Assert.That((await desk.RunAsync("schema")).Exits(0).Out, Does.Contain("*.recipe.yaml").And.Contain("*.connection.yaml").And.Contain("*.test.yaml"));
        Assert.That((await desk.RunAsync("schema recpie")).Exits(64).Error, Does.Contain("recipe"));
    }

    private static async Task<IEnumerable<string>> ErrorsAsync(string kind, string yaml)
    {
        await using var desk = Desk.Empty();
        var schema = await JsonSchema.FromJsonAsync((await desk.RunAsync($"schema {kind}")).Exits(0).Out);
        var data = NodeValues.Of(YamlReader.Read("x.yaml", yaml, [])!);
        return schema.Validate(PlainJson.Write(data)).Select(error => error.ToString());
    }
}
