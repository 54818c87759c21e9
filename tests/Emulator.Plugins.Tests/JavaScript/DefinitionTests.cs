using Emulator.Plugins.JavaScript;
using Emulator.Sdk;
using Emulator.Values.Problems;

namespace Emulator.Plugins.Tests.JavaScript;

/// <summary>A module becomes a definition, or all of its problems with their places.</summary>
public sealed class DefinitionTests
{
    [Test]
    public void What_a_module_exports_becomes_the_definition()
    {
        var connector = Script.Load(
            """
            export default {
              title: 'Orders',
              unknown_key: 'is left alone',
              connection: { fields: [{ name: 'api_key', control_type: 'password', optional: false }] },
              actions: {
                get_order: {
                  description: 'Gets an order',
                  config_fields: [{ name: 'kind' }],
                  execute: () => ({}),
                  retry_on_response: [429, 'x', /y/i],
                  retry_on_request: ['POST'],
                  max_retries: 9,
                },
                put_order: { title: 'Put', description: (input) => 'painted', execute: () => ({}) },
              },
              triggers: { changed: { title: 'Changed', poll: () => ({}), dedup: r => r.id } },
              pick_lists: { kinds: () => [] },
              object_definitions: { order: { fields: () => [] } },
            };
            """);

        Assert.That((connector.Name, connector.Title), Is.EqualTo((Script.Name, "Orders")));
        Assert.That(connector.Connection!.Fields.Single().IsSecret, Is.True);
        Assert.That(connector.Connection.Authorization, Is.Null);
        Assert.That(connector.Actions.Keys, Is.EqualTo(new[] { "get_order", "put_order" }));
        Assert.That(connector.Triggers["changed"].Poll, Is.Not.Null);
        Assert.That(connector.Triggers["changed"].Notification, Is.Null);
        Assert.That(connector.PickLists.Keys, Is.EqualTo(new[] { "kinds" }));
        Assert.That(connector.ObjectDefinitions.Keys, Is.EqualTo(new[] { "order" }));

        var action = connector.Actions["get_order"];
        Assert.That((action.Title, action.Description), Is.EqualTo(("Get order", "Gets an order")));
        Assert.That(action.ConfigFields.Single().Name, Is.EqualTo("kind"));
        Assert.That((action.InputFields, action.OutputFields), Is.EqualTo(((FieldsLambda?)null, (FieldsLambda?)null)));
        Assert.That(action.MaxRetries, Is.EqualTo(3));
        Assert.That(action.RetryOnRequest, Is.EqualTo(new[] { "POST" }));
        Assert.That(
            action.RetryOnResponse.Select(matcher => $"{matcher.Status}{matcher.Text}{matcher.Pattern}"),
            Is.EqualTo(new[] { "429", "x", "y" }));
        Assert.That(action.RetryOnResponse[2].Matches(500, "500", "Y"), Is.True);
        Assert.That(connector.Actions["put_order"].Description, Is.Null);
    }

    [TestCase("export default {\n  actions: { a: { execute: 5 \n", "the { in line 2, column 17 is not closed")]
    [TestCase("export default {\n  a: [1, '}', /[{]/, `${'{'} }`, // {\n", "the [ in line 2, column 6 is not closed")]
    [TestCase("export default {\n  a: `x ${1 + ", "the ${ in line 2, column 9 is not closed")]
    [TestCase("export default f(", "the ( in line 1, column 17 is not closed")]
    [TestCase("export default", null)]
    public void A_module_that_ends_too_early_is_told_which_bracket_is_open(string text, string? hint)
    {
        var broken = Assert.Throws<ConnectorLoadException>(() => Script.Load(text))!;

        Assert.That((broken.Problems.Single().Code, broken.Problems.Single().Hint), Is.EqualTo((PluginProblems.Syntax, hint)));
    }

    [Test]
    public void A_connector_may_have_next_to_nothing()
    {
        var connector = Script.Load("export default {}");

        Assert.That((connector.Title, connector.Connection, connector.Test), Is.EqualTo(("Probe", (ConnectionDefinition?)null, (TestLambda?)null)));
        Assert.That(connector.Actions, Is.Empty);
    }

    // The text of the module; code, line and column; the message.
    [TestCase("export default {\n  a: 1,,\n}", "P002", 2, 8, "Unexpected token ','")]
    [TestCase("title: 'x'\nactions: {", "P002", 2, 11, "Unexpected end of input")]
    [TestCase("const x = 1;", "P003", 0, 0, "the module has no default export")]
    [TestCase("\nexport default 5", "P003", 2, 1, "the default export is not an object")]
    [TestCase("export default () => ({})", "P003", 1, 1, "the default export is not an object")]
    [TestCase("const x = null;\nx.y;\nexport default {}", "P004", 2, 3, "TypeError: Cannot read properties of null (reading 'y') (the module)")]
    [TestCase("export default { title: 5 }", "P005", 1, 18, "title must be a text")]
    [TestCase("export default {\n  actions: [] }", "P005", 2, 3, "actions must be an object")]
    [TestCase("export default { test: 'x' }", "P006", 1, 18, "test must be a function")]
    [TestCase("export default {\n  actions: {\n    go: { execute: 5 } } }", "P006", 3, 11, "actions.go.execute must be a function")]
    [TestCase("export default { object_definitions: { o: {} } }", "P006", 1, 40, "object_definitions.o.fields must be a function")]
    [TestCase("export default { pick_lists: { 'a b': [] } }", "P006", 1, 32, "pick_lists.a b must be a function")]
    [TestCase("export default { actions: {\n go: {} } }", "P007", 2, 2, "actions.go: 'execute' block is required for action")]
    [TestCase("export default { triggers: { t: {} } }", "P008", 1, 30, "triggers.t needs poll or webhook_notification")]
    [TestCase("export default { triggers: { t: { webhook_subscribe() {}, webhook_notification() {} } } }", "P008", 1, 30,
        "triggers.t has webhook_subscribe but no webhook_unsubscribe")]
    [TestCase("export default { connection: { fields: [{ label: 'x' }] } }", "P009", 1, 32, "connection.fields: ")]
    [TestCase("export default { connection: { fields: [{ name: 'x', hint: () => 1 }] } }", "P009", 1, 32,
        "connection.fields: the module gave a function in 0.hint where data belongs")]
    [TestCase("export default { connection: { authorization: { type: 'multi' } } }", "P010", 1, 32, "Multi-auth connection must define 'options' list")]
    [TestCase("export default { connection: { authorization: { refresh_on: [{}] } } }", "P011", 1, 49,
        "connection.authorization.refresh_on: a status, a text or a RegExp is expected, got: [object Object]")]
    public void A_mistake_is_a_problem_with_its_place(string text, string code, int line, int column, string message)
    {
        var problem = Problems(text).Single();

        Assert.That((problem.Code, problem.Place.Line, problem.Place.Column), Is.EqualTo((code, line, column)));
        Assert.That(problem.Place.File, Does.EndWith("probe.js"));
        Assert.That(problem.Message, Does.StartWith(message));
    }

    [Test]
    public void All_mistakes_are_reported_at_once_in_the_order_of_the_file()
    {
        var problems = Problems(
            """
            export default {
              triggers: { t: {} },
              actions: { a: {}, b: { execute: 1 } },
              title: 5,
            }
            """);

        Assert.That(problems.Select(problem => (problem.Code, problem.Place.Line)), Is.EqualTo(new[]
        {
            ("P008", 2), ("P007", 3), ("P006", 3), ("P005", 4),
        }));
    }

    [Test]
    public void Every_code_has_a_meaning_and_the_codes_have_no_gap() =>
        Assert.That(
            PluginProblems.Meanings.Keys,
            Is.EqualTo(Enumerable.Range(1, PluginProblems.Meanings.Count).Select(number => $"P{number:000}")));

    [Test]
    public void Defining_fires_no_lambda()
    {
        const string throwing = "() => { throw new Error('fired') }";

        Assert.That(
            () => Script.Load(
                $$"""
                export default {
                  connection: { base_uri: {{throwing}}, authorization: { apply: {{throwing}}, client_id: {{throwing}} } },
                  test: {{throwing}},
                  actions: { a: { input_fields: {{throwing}}, execute: {{throwing}} } },
                  pick_lists: { p: {{throwing}} },
                };
                """),
            Throws.Nothing);
    }

    private static IReadOnlyList<Problem> Problems(string text) =>
        Assert.Throws<ConnectorLoadException>(() => Script.Load(text))!.Problems;

    [TestCase("export default { test() { await get('a') } }", "await stands in async functions alone")]
    [TestCase("const x: string = 'a';\nexport default {};", "a connector is JavaScript")]
    [TestCase("interface A {}\nexport default {};", "a connector is JavaScript")]
    [TestCase("export default { test() { return (1 as any) } };", "a connector is JavaScript")]
    [TestCase("{ title: 'x', actions: {} }", "export default { … }")]
    [TestCase("module.exports = {};", "export default { … }")]
    [TestCase("exports.title = 1;", "export default { … }")]
    [TestCase("const fs = require('fs');\nexport default {};", "a connector is one file")]
    [TestCase("export const connector = {};", "export default { … }")]
    [TestCase("export default () => ({});", "export default { … }")]
    public void A_mistake_that_everybody_makes_once_has_a_hint(string module, string hint) => Assert.That(
        Assert.Throws<ConnectorLoadException>(() => Script.Load(module))!.Problems[0].Hint, Does.Contain(hint));
}
