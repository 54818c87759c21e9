using Emulator.Connectors.Utility.Tests.Support;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Connectors.Utility.Tests.Json;

public sealed class JsonTests
{
    [TestCase("""{"document":"{\"a\":[1,{\"b\":null}]}"}""", """{"document":{"a":[1,{"b":null}]}}""")]
    [TestCase("""{"document":"[1,2]"}""", """{"document":{"array":[1,2]}}""")]
    [TestCase("""{"document":"[1]","sample_document":"[{\"name\":\"items\",\"type\":\"array\",\"of\":\"object\"}]"}""", """{"document":{"items":[1]}}""")]
    [TestCase("""{"document":"\ufeff{}"}""", """{"document":{}}""")]
    [TestCase("""{"document":{"a":1}}""", """{"document":{"a":1}}""")]
    public async Task A_document_is_read_and_a_list_stands_under_a_name(string input, string output)
    {
        using var bench = new Bench();

        Outputs.AreEqual(await bench.RunAsync("json_parser", "parse_json", input), output);
    }

    [Test]
    public async Task Bytes_are_read_in_their_encoding()
    {
        using var bench = new Bench();

        var put = await bench.RunAsync("json_parser", "parse_json_v2", RecordValue.Of(("document", new BinaryValue(new byte[] { 0x22, 0xE9, 0x22 })), ("encoding", "ISO-8859-1")));

        Outputs.AreEqual(put, """{"document":"é"}""");
    }

    [TestCase("""{"document":"{\n\"a\": }"}""", FailureKind.Format, "the document is no JSON: ")]
    [TestCase("{}", FailureKind.Input, "'Document' must be present")]
    public void What_is_no_document_is_told(string input, FailureKind kind, string told)
    {
        using var bench = new Bench();

        var refusal = bench.Refusal("json_parser", "parse_json", input);

        Assert.That((refusal.Kind, refusal.Message), Is.EqualTo((kind, refusal.Message)));
        Assert.That(refusal.Message, Does.StartWith(told));
    }

    [Test]
    public void An_encoding_that_nobody_knows_is_named()
    {
        using var bench = new Bench();
        var input = RecordValue.Of(("document", new BinaryValue(new byte[] { 0x7B })), ("encoding", "klingon"));

        Assert.That(
            Assert.ThrowsAsync<ConnectorException>(() => bench.RunAsync("json_parser", "parse_json", input))!.Message, Is.EqualTo("the encoding \"klingon\" is not known here"));
    }

    [Test]
    public async Task A_record_is_composed()
    {
        using var bench = new Bench();

        Outputs.AreEqual(await bench.RunAsync("json_parser", "create_json", """{"document":{"a":[1]}}"""), """{"json":"{\"a\":[1]}"}""");
    }
}
