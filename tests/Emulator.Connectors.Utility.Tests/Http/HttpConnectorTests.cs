using Emulator.Connectors.Utility.Tests.Support;
using Emulator.Sdk.Requests;
using Emulator.Values;

namespace Emulator.Connectors.Utility.Tests.Http;

/// <summary>The HTTP connector (recipe-format 15.14).</summary>
public sealed class HttpConnectorTests
{
    [Test]
    public async Task A_request_has_headers_parameters_and_a_typed_body()
    {
        using var bench = new Bench();
        bench.Operation.Answer = (201, """{"id":"7"}""", RecordValue.Of(("location", "/7")));

        var output = await bench.RunAsync("rest", "make_request_v2", """
            {"request_name":"Create","request":{"method":"POST","content_type":"application/json","url":"https://x.test/items",
              "headers":[{"header":"X-A","value":"1"}],"parameters":[{"param":"v","value":"2"}],"body":{"n":"5"},
              "request_body_schema":"[{\"name\":\"n\",\"type\":\"number\"}]"},
             "response":{"output_type":"json","response_schema":"[{\"name\":\"id\",\"type\":\"integer\"}]","ignore_http_errors":"false"},"wait_for_response":"true"}
            """);

        var request = bench.Operation.Sent.Single();
        Assert.That((request.Verb, request.Url, request.Headers["X-A"], request.Parameters["v"].AsText()), Is.EqualTo(("POST", "https://x.test/items", "1", "2")));
        Outputs.AreEqual(request.Payload, """{"n":5.0}""");
        Outputs.AreEqual(output, """{"response":{"id":7},"body":{"id":7},"headers":{"location":"/7"},"status_code":201}""");
    }

    [TestCase("application/json", "application/json")]
    [TestCase("json", "application/json")]
    [TestCase("text/xml", "text/xml")]
    public async Task A_body_that_is_a_text_goes_out_as_it_is(string given, string sent)
    {
        using var bench = new Bench();

        await bench.RunAsync("rest", "make_request_v2", $$$"""{"request":{"method":"PUT","content_type":"{{{given}}}","url":"https://x.test","body":"{\"a\":1}"},"response":{"output_type":"rawdatatxt"}}""");

        var request = bench.Operation.Sent.Single();
        Assert.That((request.RequestFormat, request.Payload.AsText(), request.Headers["Content-Type"]), Is.EqualTo((RequestFormat.Plain, "{\"a\":1}", sent)));
    }

    [Test]
    public async Task A_refusal_may_be_an_answer()
    {
        using var bench = new Bench();
        bench.Operation.Answer = (404, """{"message":"no"}""", RecordValue.Empty);

        var output = await bench.RunAsync("rest", "make_request_v2", """{"request":{"method":"GET","url":"https://x.test"},"response":{"output_type":"json","ignore_http_errors":"true"}}""");

        Assert.That((output["status_code"], output["response"]["message"]), Is.EqualTo((Value.Of(404), Value.Of("no"))));
        Assert.That(bench.Refusal("rest", "make_request_v2", """{"request":{"method":"GET","url":"https://x.test"}}""").Status, Is.EqualTo(404));
    }

    [Test]
    public async Task A_list_stands_under_array()
    {
        using var bench = new Bench();
        bench.Operation.Answer = (200, "[{\"a\":1}]", RecordValue.Empty);

        Outputs.AreEqual((await bench.RunAsync("rest", "make_request_v2", """{"request":{"url":"https://x.test"}}"""))["response"], """{"array":[{"a":1}]}""");
    }
}
