using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Json;
using Emulator.Values.Schema;

namespace Emulator.Plugins.Tests.JavaScript;

/// <summary>Fields, object definitions, pick lists and samples (connector-sdk.md 1.6, 1.7).</summary>
public sealed class SchemaTests
{
    private const string Definitions =
        """
        address: { fields: (connection, config_fields) => [{ name: 'street' }, { name: config_fields.kind ?? 'city' }] },
        order: { fields: async (connection, config_fields, object_definitions) =>
          [...await get('fields'), { name: 'address', type: 'object', properties: object_definitions.address }] },
        itself: { fields: (c, f, object_definitions) => object_definitions['itself'] },
        chain: { fields: (c, f, object_definitions) => object_definitions['link'] },
        link: { fields: async (c, f, object_definitions) => { await null; return object_definitions['chain'] } },
        """;

    private static readonly RecordValue Settings = RecordValue.Of(("tenant", "acme"));

    [TestCase("() => [{ name: 'a' }, { name: 'b' }]", "a b")]
    [TestCase("() => ({ name: 'a' })", "a")]
    [TestCase("() => null", "")]
    [TestCase("() => [{ name: 'a' }, null, [[{ name: 'b' }]]]", "a b")]
    [TestCase("(object_definitions) => object_definitions['address']", "street city")]
    [TestCase("({ address }) => address", "street city")]
    [TestCase("(object_definitions) => object_definitions.address.filter(field => field.name === 'city')", "city")]
    [TestCase("(object_definitions) => [{ name: 'id' }].concat(object_definitions.address)", "id street city")]
    [TestCase("(object_definitions) => [{ name: 'id' }, object_definitions['order']]", "id total address")]
    [TestCase("async (object_definitions) => [...await object_definitions.order, { name: 'id' }]", "total address id")]
    [TestCase("async (object_definitions) => await object_definitions.address", "street city")]
    [TestCase("async (object_definitions, connection) => [{ name: connection.tenant }]", "acme")]
    [TestCase("(object_definitions, connection, config_fields) => [{ name: typeof config_fields }]", "object")]
    public async Task Fields_come_from_literals_and_object_definitions(string lambda, string names)
    {
        var fields = await FieldsAsync(lambda);

        Assert.That(string.Join(' ', fields.Select(field => field.Name)), Is.EqualTo(names));
    }

    [Test]
    public async Task An_object_definition_is_evaluated_once_and_each_reading_is_a_copy()
    {
        var operation = Operation();

        var fields = await FieldsAsync(
            """
            async (object_definitions) => {
              const first = await object_definitions.order;
              first[0].name = 'changed';
              first[1].properties[0].name = 'changed too';
              return [first, object_definitions.order];
            }
            """,
            operation);

        Assert.That(fields.Select(field => field.Name), Is.EqualTo(new[] { "changed", "address", "total", "address" }));
        Assert.That(fields.Select(field => field.Properties is [var first, ..] ? first.Name : null), Is.EqualTo(new[] { null, "changed too", null, "street" }));
        Assert.That(operation.Sent, Is.EqualTo(new[] { "GET fields" }));
    }

    [Test]
    public async Task An_object_definition_sees_the_whole_input_as_config_fields()
    {
        var connector = WithFields("(object_definitions) => object_definitions.address");

        var fields = await connector.Actions["act"].InputFields!(
            Operation(), (RecordValue)PlainJson.Read("""{"kind":"planet"}"""), default);

        Assert.That(fields.Select(field => field.Name), Is.EqualTo(new[] { "street", "planet" }));
    }

    [Test]
    public async Task An_object_definition_can_be_asked_for_by_itself()
    {
        var connector = WithFields("() => []");

        var fields = await connector.ObjectDefinitions["order"](Operation(), RecordValue.Empty, default);

        Assert.That(fields.Select(field => field.Name), Is.EqualTo(new[] { "total", "address" }));
    }

    [TestCase("(object_definitions) => object_definitions['zz']", "Cannot find object definition for 'zz'")]
    [TestCase("(object_definitions) => object_definitions['toString']", "Cannot find object definition for 'toString'")]
    [TestCase("(object_definitions) => object_definitions['itself']", "Infinite recursion occurred in object definition for 'itself'")]
    [TestCase("(object_definitions) => object_definitions['chain']", "Infinite recursion occurred in object definition for 'chain'")]
    [TestCase("() => [{ label: 'nameless' }]", "actions.act.input_fields: ")]
    [TestCase("(a, b, c, d) => []", "actions.act.input_fields: wrong number of arguments (given 3, expected 4)")]
    public void A_broken_schema_says_what_is_wrong(string lambda, string message)
    {
        var failure = Assert.ThrowsAsync<ConnectorException>(() => FieldsAsync(lambda))!;

        Assert.That(failure.Message, Does.StartWith(message));
        Assert.That(failure.Kind, Is.EqualTo(FailureKind.Plugin));
    }

    [TestCase("() => [['A', 1]]", """[["A",1]]""")]
    [TestCase("(connection) => [[connection.tenant, 1]]", """[["acme",1]]""")]
    [TestCase("async (connection, { app }) => (await get('views')).map(name => [name, app])", """[["v","field"]]""")]
    [TestCase("(connection, params) => [[params.app, params.none ?? 'none']]", """[["field","none"]]""")]
    [TestCase("() => null", "[]")]
    public async Task A_pick_list_gives_labels_and_values(string lambda, string options)
    {
        var connector = Script.Load($"export default {{ pick_lists: {{ views: {lambda} }} }}");

        var list = await connector.PickLists["views"](
            new ScriptedOperation { Settings = Settings }.Expect("GET views", """["v"]"""), RecordValue.Of(("app", "field")), default);

        Assert.That(list.ToString(), Is.EqualTo(options));
    }

    [Test]
    public void A_pick_list_that_is_no_list_is_an_error()
    {
        var connector = Script.Load("export default { pick_lists: { views: () => 'x' } }");

        Assert.That(
            async () => await connector.PickLists["views"](Operation(), RecordValue.Empty, default),
            Throws.TypeOf<ConnectorException>().With.Message.EqualTo("pick_lists.views must give an array of [label, value], not a text"));
    }

    [Test]
    public async Task Execute_gets_the_schemas_as_their_author_wrote_them()
    {
        var connector = Script.WithExecute("return {}");
        var field = FieldReader.Read(PlainJson.Read("""[{"name":"data","type":"object","properties":[{"name":"f_1","my_own":"mark"}]}]"""));
        connector = Script.Load(
            """
            export default { actions: { act: {
              execute: (connection, input, extended_input_schema, extended_output_schema, next) =>
                [extended_input_schema[0].properties[0].my_own, extended_output_schema.length, next],
            } } };
            """);

        var output = await connector.Actions["act"].Execute(
            Operation(), new ActionCall(RecordValue.Empty, field, [], Value.Null), default);

        Assert.That(output.ToString(), Is.EqualTo("""["mark",0,{}]"""));
    }

    [Test]
    public async Task A_sample_may_ask_the_service()
    {
        var connector = Script.Load(
            "export default { actions: { act: { execute: () => null, sample_output: async (c, input) => get(`views/${input.view}`) } } }");

        var sample = await connector.Actions["act"].SampleOutput!(
            new ScriptedOperation().Expect("GET views/7", """{"a":1}"""), RecordValue.Of(("view", 7L)), default);

        Assert.That(sample.ToString(), Is.EqualTo("""{"a":1}"""));
        Assert.That((await connector.RunAsync()).ToString(), Is.EqualTo("{}"));
    }

    private static async Task<IReadOnlyList<Field>> FieldsAsync(string lambda, ScriptedOperation? operation = null) =>
        await WithFields(lambda).Actions["act"].InputFields!(operation ?? Operation(), RecordValue.Empty, default);

    private static ScriptedOperation Operation() =>
        new ScriptedOperation { Settings = Settings }.Expect("GET fields", """[{"name":"total"}]""");

    private static ConnectorDefinition WithFields(string lambda) => Script.Load(
        $$"""
        export default {
          object_definitions: { {{Definitions}} },
          actions: { act: { input_fields: {{lambda}}, execute: () => ({}) } },
        };
        """);
}
