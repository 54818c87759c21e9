using Emulator.Connections.Tests.Support;
using Emulator.Sdk;
using Emulator.Sdk.Requests;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Connections.Tests.Recording;

/// <summary>Which recorded exchange answers a request, and what is said when none does.</summary>
public sealed class ReplayTests
{
    private Studio _studio = null!;

    [SetUp]
    public void SetUp() => _studio = new Studio();

    [TearDown]
    public void TearDown() => _studio.Dispose();

    [Test]
    public void In_strict_order_the_next_request_must_be_the_next_recorded_one()
    {
        var player = _studio.Replay(Two());

        var refused = Assert.ThrowsAsync<ConnectorException>(() => PutAsync(2, "On Hold"))!;

        Assert.That(refused.Message, Is.EqualTo(
            "request 1 is not in the recording some.cassette.yaml: PUT https://acme.example/api/orders/2; nearest is "
            + "PUT https://acme.example/api/orders/1 (line 3): url is \"https://acme.example/api/orders/2\", recorded "
            + "\"https://acme.example/api/orders/1\"; body.data[0].Status is \"On Hold\", recorded \"Scheduled\""));
        Assert.That(player.Report.Lines(), Is.EqualTo("""
            request 1 does not match the recording
              sent      PUT https://acme.example/api/orders/2
              recorded  PUT https://acme.example/api/orders/1  step first  some.cassette.yaml:3:3
                url
                  - "https://acme.example/api/orders/1"   (recorded)
                  + "https://acme.example/api/orders/2"   (sent)
                body.data[0].Status
                  - "Scheduled"   (recorded)
                  + "On Hold"   (sent)
            2 recorded exchanges were not asked for
              PUT https://acme.example/api/orders/1  step first  some.cassette.yaml:3:3
              PUT https://acme.example/api/orders/2  step second  some.cassette.yaml:16:3
            replayed 0 of 1 request from some.cassette.yaml; nothing left this machine
            """.Split('\n')));
    }

    [Test]
    public async Task In_any_order_whichever_fits_answers_and_the_nearest_is_shown_for_what_does_not()
    {
        var player = _studio.Replay(Two("order: any"));

        Assert.That((await PutAsync(2, "Scheduled"))["n"], Is.EqualTo(Value.Of(2)));
        Assert.That((await PutAsync(1, "Scheduled"))["n"], Is.EqualTo(Value.Of(1)));
        var refused = Assert.ThrowsAsync<ConnectorException>(() => PutAsync(1, "Scheduled"))!;

        Assert.That(refused.Message, Does.Contain("every exchange of it is used"));
        Assert.That(player.Report.Mismatches, Is.EqualTo(1));
    }

    [TestCase("order: any, repeat: true")]
    public async Task An_exchange_may_be_served_again_where_the_head_says_so(string head)
    {
        _studio.Replay(Two(head));

        await PutAsync(1, "Scheduled");

        Assert.That((await PutAsync(1, "Scheduled"))["n"], Is.EqualTo(Value.Of(1)));
    }

    [TestCase("match: [ method, url ]")]
    [TestCase("ignore: [ body ]")]
    [TestCase("ignore: [ \"body.data[].Status\" ]")]
    [TestCase("ignore: [ \"body.data[0]\" ]")]
    public async Task The_head_says_what_need_not_be_equal(string head)
    {
        _studio.Replay(Two(head));

        Assert.That((await PutAsync(1, "Cancelled"))["n"], Is.EqualTo(Value.Of(1)));
    }

    [Test]
    public void A_header_counts_where_the_head_says_so()
    {
        var player = _studio.Replay(Two("match: [ method, url, headers.account-id ]"));

        Assert.ThrowsAsync<ConnectorException>(() => PutAsync(1, "Scheduled"));

        Assert.That(player.Report.Lines(), Does.Contain("    headers.account-id"));
    }

    [Test]
    public async Task What_was_sent_at_the_same_time_may_come_in_any_order()
    {
        _studio.Replay(Two().Replace("took_ms: 1", "took_ms: 900", StringComparison.Ordinal));

        Assert.That((await PutAsync(2, "Scheduled"))["n"], Is.EqualTo(Value.Of(2)));
        Assert.That((await PutAsync(1, "Scheduled"))["n"], Is.EqualTo(Value.Of(1)));
    }

    [Test]
    public async Task The_order_of_parameters_and_members_does_not_count_and_neither_does_how_a_number_is_written()
    {
        _studio.Replay("""
            cassette: 1
            exchanges:
            - request: { method: get, url: "https://acme.example/api/x", query: { a: 1, b: [ "2", "3" ] } }
              response: { status: 200, json: { n: 1 } }
            - request: { method: POST, url: "https://acme.example/api/x", json: { b: 1.0, a: 2 } }
              response: { status: 200, json: { n: 2 } }
            """);

        Assert.That((await _studio.SendAsync(new ConnectorRequest("GET", "x?b=2&a=1&b=3")))["n"], Is.EqualTo(Value.Of(1)));
        Assert.That((await _studio.SendAsync(new ConnectorRequest("POST", "x") { Payload = PlainJson.Read("""{"a":2,"b":1}""") }))["n"], Is.EqualTo(Value.Of(2)));
    }

    private Task<Value> PutAsync(int order, string status) => _studio.SendAsync(new ConnectorRequest("PUT", $"orders/{order}")
    {
        Payload = RecordValue.Of(("data", ListValue.Of(RecordValue.Of(("Status", status))))),
    });

    private static string Two(string head = "order: strict") => $$"""
        cassette: 1
        exchanges:
        - step: first
          at: 2026-11-23T08:00:00.000Z
          took_ms: 1
          request:
            method: PUT
            url: https://acme.example/api/orders/1
            headers: { account-id: "5" }
            json:
              data:
              - Status: Scheduled
          response:
            status: 200
            json: { n: 1 }
        - step: second
          at: 2026-11-23T08:00:00.500Z
          took_ms: 1
          request:
            method: PUT
            url: https://acme.example/api/orders/2
            json:
              data:
              - Status: Scheduled
          response:
            status: 200
            json: { n: 2 }
        replay: { {{head}} }
        """;
}
