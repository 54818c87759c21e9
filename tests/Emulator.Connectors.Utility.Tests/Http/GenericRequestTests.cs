using Emulator.Connectors.Utility.Http;
using Emulator.Connectors.Utility.Tests.Support;
using Emulator.Sdk;
using Emulator.Sdk.Requests;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Connectors.Utility.Tests.Http;

/// <summary>The generic step of any connector (recipe-format 15.17).</summary>
public sealed class GenericRequestTests
{
    private static readonly ConnectorDefinition Shop =
        GenericRequest.AddTo(new ConnectorDefinition { Name = "shop", Title = "Shop", Connection = new ConnectionDefinition() });

    [TestCase("get", "GET")]
    [TestCase("head", "HEAD")]
    [TestCase("delete", "DELETE")]
    public async Task Verbs_without_a_body_send_their_data_as_query(string verb, string sent)
    {
        var desk = Desk();

        await RunAsync(desk, $$$$"""{"mnemonic":"List","verb":"{{{{verb}}}}","path":"/items","response_type":"json","input":{"schema":"[{\"name\":\"q\",\"type\":\"string\"}]","data":{"q":"a b"}}}""");

        var request = desk.Sent.Single();
        Assert.That((request.Verb, request.Url, request.Parameters["q"].AsText(), request.Payload.IsNull), Is.EqualTo((sent, "/items", "a b", true)));
        Assert.That(request.Headers["Accept"], Is.EqualTo("application/json"));
    }

    [TestCase("post", "json", RequestFormat.Json)]
    [TestCase("put", "json", RequestFormat.Json)]
    [TestCase("patch", "urlencoded", RequestFormat.Form)]
    [TestCase("delete", "json", RequestFormat.Json)]
    [TestCase("post", "multipart", RequestFormat.Multipart)]
    public async Task Other_requests_send_it_as_body_in_the_fields_types(string verb, string type, RequestFormat format)
    {
        var desk = Desk();

        await RunAsync(desk, $$$$"""
            {"verb":"{{{{verb}}}}","path":"items","request_type":"{{{{type}}}}","response_type":"json",
             "input":{"schema":"[{\"name\":\"n\",\"type\":\"integer\"},{\"name\":\"_at_id\",\"type\":\"string\",\"details\":{\"real_name\":\"@id\"}}]","data":{"n":"5","_at_id":"x"}}}
            """);

        Assert.That(desk.Sent.Single().RequestFormat, Is.EqualTo(format));
        Outputs.AreEqual(desk.Sent.Single().Payload, """{"n":5,"@id":"x"}""");
    }

    [TestCase("raw")]
    [TestCase("rawdata")]
    public async Task A_raw_body_goes_out_as_it_is(string type)
    {
        var desk = Desk();

        await RunAsync(desk, $$$"""{"verb":"post","path":"x","request_type":"{{{type}}}","response_type":"text","input":{"data":"<a/>"},"request_headers":{"Content-Type":"application/xml","X-Id":5}}""");

        var request = desk.Sent.Single();
        Assert.That((request.Payload.AsText(), request.RequestFormat, request.Headers["Content-Type"], request.Headers["X-Id"]), Is.EqualTo(("<a/>", RequestFormat.Plain, "application/xml", "5")));
    }

    [TestCase("json", """{"a":1}""", """{"a":1}""")]
    [TestCase("json", "[1,2]", """{"array":[1,2]}""")]
    [TestCase("json", "", "{}")]
    [TestCase("text", "hello", """{"body":"hello"}""")]
    [TestCase("xml2", "<r><a>1</a></r>", """{"r":[{"a":[{"content!":"1"}]}]}""")]
    public async Task The_answer_stands_at_the_root(string type, string body, string output)
    {
        var desk = Desk(body);

        Outputs.AreEqual(await RunAsync(desk, $$$"""{"verb":"get","path":"x","response_type":"{{{type}}}","output":"[]"}"""), output);
    }

    [Test]
    public async Task With_response_headers_body_and_headers_stand_beside_each_other()
    {
        var desk = Desk("""{"a":1}""", RecordValue.Of(("x_total_count", "7")));

        var output = await RunAsync(desk, """{"verb":"get","path":"x","response_type":"json","response_headers":"[{\"name\":\"X-Total-Count\",\"type\":\"string\"}]"}""");

        Assert.That((output["body"]["a"], output["headers"]["X-Total-Count"], output["headers"]["x_total_count"]), Is.EqualTo((Value.Of(1), Value.Of("7"), Value.Of("7"))));
    }

    [Test]
    public async Task The_output_schema_names_and_types_what_came()
    {
        var desk = Desk("""{"$id":"5","at":"2026-01-02T03:04:05Z"}""");

        var output = await RunAsync(desk, """{"verb":"get","path":"x","output":"[{\"name\":\"_id\",\"type\":\"integer\",\"details\":{\"real_name\":\"$id\"}},{\"name\":\"at\",\"type\":\"date_time\"}]"}""");

        Assert.That(output["_id"], Is.EqualTo(Value.Of(5)));
        Assert.That(output["at"], Is.InstanceOf<TimeValue>());
    }

    [Test]
    public void An_answer_that_is_no_JSON_and_a_refusal_fail_the_step()
    {
        var desk = Desk("<html>");
        Assert.That(Assert.ThrowsAsync<ConnectorException>(() => RunAsync(desk, """{"verb":"get","path":"x"}"""))!.Kind, Is.EqualTo(FailureKind.Format));
        desk.Answer = (404, "no", RecordValue.Empty);
        Assert.That(Assert.ThrowsAsync<ConnectorException>(() => RunAsync(desk, """{"verb":"get","path":"x"}"""))!.Status, Is.EqualTo(404));
        Assert.That(Assert.ThrowsAsync<ConnectorException>(() => RunAsync(desk, """{"verb":"get"}"""))!.Message, Is.EqualTo("'Path' must be present"));
    }

    [Test]
    public void A_connector_without_a_connection_has_no_generic_step()
    {
        var local = new ConnectorDefinition { Name = "local", Title = "Local" };

        Assert.That(GenericRequest.AddTo(local), Is.SameAs(local));
    }

    private static DeskOperation Desk(string body = "{}", RecordValue? headers = null) =>
        new(TimeProvider.System) { Answer = (200, body, headers ?? RecordValue.Empty) };

    private static async Task<Value> RunAsync(DeskOperation desk, string input) => await Shop.Actions[GenericRequest.Name].Execute(
        desk, new ActionCall((RecordValue)PlainJson.Read(input), [], [], Value.Null), CancellationToken.None);
}
