using Emulator.Connectors.Utility.Tests.Support;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Connectors.Utility.Tests.Api;

/// <summary>Events that callers send: webhooks and API endpoints.</summary>
public sealed class RequestTests
{
    private static readonly RecordValue Headers = RecordValue.Of(("X-Guest-Name", "Ann"), ("Content-Type", "application/json"));

    [Test]
    public async Task A_webhook_has_its_payload_its_parameters_and_its_headers_in_small_letters()
    {
        using var bench = new Bench();

        var made = await bench.NotifyAsync("workato_webhooks", "new_event", """{"webhook_suffix":"new order","request":{"webhook_type":"json"}}""", PlainJson.Read("""{"id":7}"""), Headers, RecordValue.Of(("q", "1")));

        Outputs.AreEqual(made, """{"payload":{"id":7},"params":{"q":"1"},"headers":{"x_guest_name":"Ann","content_type":"application/json"}}""");
    }

    [Test]
    public async Task A_webhook_without_a_body_has_an_empty_payload()
    {
        using var bench = new Bench();

        var made = await bench.NotifyAsync("workato_webhooks", "new_event", "{}", Value.Null, RecordValue.Empty, RecordValue.Empty);

        Outputs.AreEqual(made, """{"payload":{},"params":{},"headers":{}}""");
    }

    [Test]
    public async Task A_request_has_body_and_query_side_by_side_by_its_schema_and_the_headers_that_are_declared()
    {
        using var bench = new Bench();
        var input = RecordValue.Of(("request", RecordValue.Of(("schema", """[{"name":"n","type":"integer"},{"name":"q","type":"string"}]"""), ("headers", """[{"name":"X-Guest-Name"}]"""))));

        var made = await bench.NotifyAsync("workato_api_platform", "receive_request", input.ToString(), PlainJson.Read("""{"n":"7"}"""), Headers, RecordValue.Of(("q", "1")));

        Outputs.AreEqual(made["request"], """{"q":"1","n":7}""");
        Outputs.AreEqual(made["headers"], """{"X-Guest-Name":"Ann"}""");
        Outputs.AreEqual(made["context"]["headers"], """{"x_guest_name":"Ann","content_type":"application/json"}""");
    }
}
