using Emulator.Connectors.Utility.Tests.Support;
using Emulator.Sdk;

namespace Emulator.Connectors.Utility.Tests.Xml;

public sealed class XmlTests
{
    [TestCase("<order id='7'><line>a</line><line>b</line></order>", """{"document":{"order":[{"@id":"7","line":[{"content!":"a"},{"content!":"b"}]}]}}""")]
    [TestCase("<?xml version='1.0'?><n:a xmlns:n='urn:x'><![CDATA[<b>]]></n:a>", """{"document":{"n:a":[{"@xmlns:n":"urn:x","content!":"<b>"}]}}""")]
    [TestCase("<a/>", """{"document":{"a":[{}]}}""")]
    public async Task A_document_is_lists_of_records(string document, string output)
    {
        using var bench = new Bench();

        Outputs.AreEqual(await bench.RunAsync("xml_parser", "parse_xml", $$"""{"document":{{Emulator.Values.Json.PlainJson.Write(document)}} }"""), output);
    }

    [TestCase("{}", "'Document' must be present")]
    [TestCase("""{"document":""}""", "'Document' must be present")]
    public void A_document_that_is_missing_is_told(string input, string told)
    {
        using var bench = new Bench();

        Assert.That(bench.Refusal("xml_parser", "parse_xml", input).Message, Is.EqualTo(told));
    }

    [TestCase("<a><b></a>")]
    [TestCase("no xml")]
    public void A_text_that_is_no_XML_is_told(string document)
    {
        using var bench = new Bench();

        var refusal = bench.Refusal("xml_parser", "parse_xml_v2", $$"""{"document":"{{document}}"}""");

        Assert.That(refusal.Kind, Is.EqualTo(FailureKind.Format));
        Assert.That(refusal.Message, Does.StartWith("the document is no XML: "));
    }
}
