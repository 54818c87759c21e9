using Emulator.Connectors.Utility.Tests.Support;
using Emulator.Sdk.Jobs;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Connectors.Utility.Tests.Variables;

/// <summary>Variables and lists as exports write them: a schema as a text, values by name, references by step.</summary>
public sealed class VariableTests
{
    private const string Schema = """ "[{\"name\":\"n\",\"type\":\"integer\"},{\"name\":\"done\",\"type\":\"boolean\"},{\"name\":\"text\",\"type\":\"string\"}]" """;

    [TestCase("""{"n":"5","done":"true","text":"a"}""", """{"n":5,"done":true,"text":"a"}""")]
    [TestCase("""{"n":7}""", """{"n":7,"done":null,"text":null}""")]
    [TestCase("""{"n":"five","other":1}""", """{"n":"five","done":null,"text":null}""")]
    [TestCase("{}", """{"n":null,"done":null,"text":null}""")]
    public async Task A_variable_has_the_type_that_it_is_declared_with(string data, string output)
    {
        using var bench = new Bench();

        Outputs.AreEqual(await bench.RunAsync("workato_variable", "declare_variable", $$$"""{"variables":{"schema":{{{Schema}}},"data":{{{data}}}}}"""), output);
    }

    [Test]
    public async Task Without_a_schema_variables_are_as_they_are_given()
    {
        using var bench = new Bench();

        Outputs.AreEqual(await bench.RunAsync("workato_variable", "declare_variable", """{"variables":{"data":{"a":"1"}}}"""), """{"a":"1"}""");
        Assert.That((await bench.RunAsync("workato_variable", "declare_variable", "{}")).IsNull);
    }

    [Test]
    public async Task Several_variables_are_updated_one_a_line_and_one_without_a_value_becomes_nil()
    {
        using var bench = new Bench();
        bench.Operation.Outputs["v"] = RecordValue.Of(("n", 1), ("text", "old"), ("done", true));

        await bench.RunAsync("workato_variable", "update_variables", """{"name":"uuid-1:v:n\nuuid-1:v:text\n","input_mode":"raw","n":"6"}""");

        Assert.That(bench.Operation.Changes.Select(change => (change.Alias, change.Field, change.Kind, change.Value)), Is.EqualTo(new[]
        {
            ("v", "n", OutputChangeKind.Set, (Value)6),
            ("v", "text", OutputChangeKind.Set, Value.Null),
        }));
    }

    [Test]
    public async Task An_update_that_names_nothing_changes_nothing()
    {
        using var bench = new Bench();

        await bench.RunAsync("workato_variable", "update_variables", """{"n":"6"}""");
        await bench.RunAsync("workato_variable", "update_variables", """{"name":"lonely","lonely":"6"}""");

        Assert.That(bench.Operation.Changes, Is.Empty);
    }

    [TestCase("""{"list_item_schema_json":"[{\"name\":\"id\",\"type\":\"integer\"}]","list_items":[{"id":"1"},{"id":2}]}""", """{"list_items":[{"id":1},{"id":2}]}""")]
    [TestCase("""{"list_item_schema_json":"[]","list_items":{"id":"1"}}""", """{"list_items":[{"id":"1"}]}""")]
    [TestCase("""{"name":"people"}""", """{"list_items":[]}""")]
    [TestCase("""{"list_item_schema_json":"no schema","list_items":[]}""", """{"list_items":[]}""")]
    public async Task A_list_begins_with_the_items_that_it_is_declared_with(string input, string output)
    {
        using var bench = new Bench();

        Outputs.AreEqual(await bench.RunAsync("workato_variable", "declare_list", input), output);
    }

    [TestCase("insert_to_list", """{"name":"uuid-1:l","location":"end","list_item":{"id":1}}""", OutputChangeKind.Append, """[{"id":1}]""")]
    [TestCase("insert_to_list", """{"name":"l","location":"start","list_item":{"id":1}}""", OutputChangeKind.Prepend, """[{"id":1}]""")]
    [TestCase("insert_to_list_batch", """{"name":"uuid-1:l","list_items":[{"id":1},{"id":2}]}""", OutputChangeKind.Append, """[{"id":1},{"id":2}]""")]
    [TestCase("insert_to_list_batch", """{"name":"uuid-1:l"}""", OutputChangeKind.Append, "[]")]
    [TestCase("clear_list", """{"name":"uuid-1:l"}""", OutputChangeKind.Set, "[]")]
    public async Task A_list_is_changed_where_it_was_declared(string action, string input, OutputChangeKind kind, string items)
    {
        using var bench = new Bench();

        await bench.RunAsync("workato_variable", action, input);

        var change = bench.Operation.Changes.Single();
        Assert.That((change.Alias, change.Field, change.Kind), Is.EqualTo(("l", "list_items", kind)));
        Assert.That(change.Value, Is.EqualTo(PlainJson.Read(items)));
    }

    [TestCase("insert_to_list")]
    [TestCase("insert_to_list_batch")]
    [TestCase("clear_list")]
    public void A_list_that_is_not_named_is_refused(string action)
    {
        using var bench = new Bench();

        Assert.That(bench.Refusal("workato_variable", action, "{}").Message, Is.EqualTo("'List' must be present"));
    }
}
