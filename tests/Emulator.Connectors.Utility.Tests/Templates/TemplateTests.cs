using Emulator.Connectors.Utility.Tests.Support;
using Emulator.Values;

namespace Emulator.Connectors.Utility.Tests.Templates;

public sealed class TemplateTests
{
    [TestCase("Hello {{name}}!", """{"name":"<Ann>"}""", "Hello &lt;Ann&gt;!")]
    [TestCase("{{{name}}} {{&name}}", """{"name":"<b>"}""", "<b> <b>")]
    [TestCase("{{#items}}{{name}};{{/items}}", """{"items":[{"name":"a"},{"name":"b"}]}""", "a;b;")]
    [TestCase("{{#items}}{{.}},{{/items}}", """{"items":[1,2]}""", "1,2,")]
    [TestCase("{{^items}}none{{/items}}{{#items}}some{{/items}}", """{"items":[]}""", "none")]
    [TestCase("{{#a}}{{b.c}}{{d}}{{/a}}{{! gone }}", """{"a":{"b":{"c":1}},"d":2}""", "12")]
    [TestCase("{{missing}}|{{#missing}}x{{/missing}}", "{}", "|")]
    public async Task A_template_is_filled(string content, string data, string document)
    {
        using var bench = new Bench();
        bench.Write("templates/t.workato_template.json", RecordValue.Of(("name", "T"), ("content", content)).ToString());

        var made = await bench.RunAsync("workato_template", "create_document", $$$"""{"template_id":{"zip_name":"t.workato_template.json","name":"T","folder":""},"template_input":{{{data}}}}""");

        Assert.That(made["document"], Is.EqualTo(Value.Of(document)));
    }

    [TestCase("{{#a}}x")]
    [TestCase("{{/a}}")]
    [TestCase("{{#a}}{{/b}}")]
    [TestCase("{{a")]
    public void A_template_that_is_not_closed_is_refused(string content)
    {
        using var bench = new Bench();
        bench.Write("templates/t.workato_template.json", RecordValue.Of(("name", "T"), ("content", content)).ToString());

        Assert.That(bench.Refusal("workato_template", "create_document", """{"template_id":"T","template_input":{"a":[1]}}""").Message, Does.Contain("template"));
    }

    [Test]
    public void A_template_that_is_not_there_is_named()
    {
        using var bench = new Bench();

        Assert.That(bench.Refusal("workato_template", "create_document", """{"template_id":"Welcome"}""").Message, Does.Contain("\"Welcome\"").And.Contain("templates/"));
    }
}
