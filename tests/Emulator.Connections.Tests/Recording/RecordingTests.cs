using System.Net.Sockets;
using Emulator.Connections.Tests.Support;
using Emulator.Sdk;
using Emulator.Sdk.Requests;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Connections.Tests.Recording;

/// <summary>What is recorded is readable, and served back as it came.</summary>
public sealed class RecordingTests
{
    private Studio _studio = null!;

    [SetUp]
    public void SetUp() => _studio = new Studio();

    [TearDown]
    public void TearDown() => _studio.Dispose();

    [Test]
    public async Task An_exchange_is_readable_yaml()
    {
        _studio.Bench.Wire.Answers(201, """{"id":17,"ok":true,"name":"Zażółć 中村","rate":1.50}""", headers: ("X-Page", "2"));

        await _studio.SendAsync(new ConnectorRequest("POST", "orders?page=2")
        {
            Payload = RecordValue.Of(("title", "Fix it"), ("lines", ListValue.Of(RecordValue.Of(("sku", "A-1"))))),
        });

        Assert.That(_studio.Recorded(), Does.Contain("exchanges:\n- at: \"2026-11-23T08:00:00.000Z\"\n  took_ms: 0\n  request:\n"));
        Assert.That(_studio.Recorded(), Does.Contain("    method: POST\n    url: https://acme.example/api/orders\n    query: {page: \"2\"}\n"));
        Assert.That(_studio.Recorded(), Does.Contain("    json:\n      title: Fix it\n      lines:\n      - {sku: A-1}\n"));
        Assert.That(_studio.Recorded(), Does.Contain("    status: 201\n").And.Contain("      X-Page: \"2\"\n")
            .And.Contain("      id: 17\n      ok: true\n      name: Zażółć 中村\n      rate: 1.50\n"));
    }

    [TestCase("""{"a":[1,2.5,null,true,"x"],"b":{"c":"ü\n#{x}","d":""},"e":12345678901234567890}""")]
    [TestCase("""[]""")]
    [TestCase("""{"a":"line\r\nend ","b":" lead","c":"tab\tx","d":"\u0000","e":"😀","f":"yes","g":"0123","h":"1e5","i":"null"}""")]
    [TestCase("""{"a":1e400}""")]
    public async Task An_answer_of_json_comes_back_as_the_same_value(string json) =>
        await ComesBackAsync(() => _studio.Bench.Wire.Answers(200, json), new ConnectorRequest("GET", "x") { ResponseFormat = ResponseFormat.Raw }, null);

    [TestCase("<a><b>1</b></a>", "application/xml")]
    [TestCase("plain\r\ntext  \n\n", "text/plain")]
    [TestCase("{ broken", "application/json")]
    public async Task An_answer_of_text_comes_back_letter_by_letter(string text, string type) =>
        await ComesBackAsync(() => _studio.Bench.Wire.Answers(200, text, type), new ConnectorRequest("GET", "x") { ResponseFormat = ResponseFormat.Raw }, text);

    [Test]
    public async Task Bytes_come_back_byte_by_byte()
    {
        var bytes = Enumerable.Range(0, 1000).Select(number => (byte)number).ToArray();
        _studio.Bench.Wire.Always(_ => new HttpResponseMessage { Content = new ByteArrayContent(bytes) });
        var request = () => new ConnectorRequest("GET", "photo") { ResponseFormat = ResponseFormat.Raw };
        var live = await _studio.SendAsync(request());

        _studio.Replay(_studio.Recorded());

        Assert.That(await _studio.SendAsync(request()), Is.EqualTo(live));
    }

    [Test]
    public async Task A_multipart_request_is_found_again_although_its_boundary_is_another_one()
    {
        _studio.Bench.Wire.Answers(200, "{}");
        ConnectorRequest Upload(string content) => new("POST", "files")
        {
            RequestFormat = RequestFormat.Multipart,
            Payload = RecordValue.Of(("file", ListValue.Of(content, "text/plain", "a.txt")), ("note", "n")),
        };
        await _studio.SendAsync(Upload("hello"));

        var text = _studio.Recorded();
        var player = _studio.Replay(text);
        await _studio.SendAsync(Upload("hello"));

        Assert.That(player.Report.AllMatched);
        Assert.That(text, Does.Contain("multipart:").And.Contain("filename: a.txt").And.Contain("text: hello").And.Not.Contain("boundary"));
    }

    [Test]
    public async Task A_refused_status_is_served_back_as_the_same_failure()
    {
        _studio.Bench.Wire.Answers(422, """{"message":"no"}""");
        var live = Assert.ThrowsAsync<ConnectorException>(() => _studio.SendAsync(new ConnectorRequest("GET", "x")))!;

        _studio.Replay(_studio.Recorded());
        var again = Assert.ThrowsAsync<ConnectorException>(() => _studio.SendAsync(new ConnectorRequest("GET", "x")))!;

        Assert.That((again.Message, again.Status, again.Body), Is.EqualTo((live.Message, live.Status, live.Body)));
        await Task.CompletedTask;
    }

    public static IEnumerable<Exception> Failures =>
    [
        new HttpRequestException(HttpRequestError.ConnectionError, "x", new SocketException((int)SocketError.ConnectionRefused)),
        new HttpRequestException(HttpRequestError.NameResolutionError, "x", new SocketException((int)SocketError.HostNotFound)),
        new HttpRequestException(HttpRequestError.ConnectionError, "x", new SocketException((int)SocketError.TimedOut)),
        new HttpRequestException(HttpRequestError.SecureConnectionError, "x"),
        new HttpRequestException(HttpRequestError.ResponseEnded, "x"),
        new IOException("x"),
        new TaskCanceledException("late"),
    ];

    [TestCaseSource(nameof(Failures))]
    public void A_failure_of_the_wire_is_served_back_as_the_same_failure(Exception failure)
    {
        _studio.Bench.Wire.Fails(failure);
        var live = Assert.ThrowsAsync<ConnectorException>(() => _studio.SendAsync(new ConnectorRequest("GET", "x")))!;

        _studio.Replay(_studio.Recorded());
        var again = Assert.ThrowsAsync<ConnectorException>(() => _studio.SendAsync(new ConnectorRequest("GET", "x")))!;

        Assert.That((again.Kind, again.Message, again.IsCutOff), Is.EqualTo((live.Kind, live.Message, live.IsCutOff)));
    }

    [Test]
    public async Task A_recording_replaces_the_file_as_a_whole_and_leaves_nothing_beside_it()
    {
        File.WriteAllText(_studio.CassetteFile, "old");
        _studio.Bench.Wire.Answers(200, "{}");
        await _studio.SendAsync(new ConnectorRequest("GET", "x"));

        Assert.That(_studio.Recorded(), Does.StartWith("# A recording"));
        Assert.That(Directory.GetFiles(_studio.Bench.Folder), Has.Length.EqualTo(1));
    }

    [Test]
    public void A_large_answer_of_json_stands_as_indented_text()
    {
        var json = PlainJson.Write(ListValue.From(Enumerable.Range(0, 20_000).Select(number => (Value)RecordValue.Of(("number", number)))));
        _studio.Bench.Wire.Answers(200, json);
        Assert.DoesNotThrowAsync(() => _studio.SendAsync(new ConnectorRequest("GET", "x")));

        var text = _studio.Recorded();
        _studio.Replay(text);

        Assert.That(text, Does.Contain("    json: |"));
        Assert.That(_studio.SendAsync(new ConnectorRequest("GET", "x")).Result, Is.EqualTo(PlainJson.Read(json)));
    }

    private async Task ComesBackAsync(Action script, ConnectorRequest request, string? exactly)
    {
        script();
        var live = await _studio.SendAsync(request);
        _studio.Replay(_studio.Recorded());

        var again = await _studio.SendAsync(new ConnectorRequest("GET", "x") { ResponseFormat = ResponseFormat.Raw });

        if (exactly is not null)
        {
            Assert.That(again, Is.EqualTo(live));
        }
        else
        {
            Assert.That(Parsed(again), Is.EqualTo(Parsed(live)));
        }
    }

    private static Value Parsed(Value raw) =>
        PlainJson.Read(raw is BinaryValue bytes ? System.Text.Encoding.UTF8.GetString(bytes.Bytes.Span) : raw.AsText()!);
}
