using System.Net.Sockets;
using System.Text;
using Emulator.Connections.Tests.Support;
using Emulator.Sdk;
using Emulator.Sdk.Authorization;
using Emulator.Sdk.Requests;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Connections.Tests.Http;

/// <summary>What goes over the wire for a request, and what comes back of an answer.</summary>
public sealed class SendingTests
{
    private Bench _bench = null!;

    [SetUp]
    public void SetUp() => _bench = new Bench();

    [TearDown]
    public void TearDown() => _bench.Dispose();

    [Test]
    public async Task A_get_asks_for_json_and_sends_no_body()
    {
        _bench.Wire.Answers(200, """{"a":[1,2.5,null]}""");

        var answer = await SendAsync(new ConnectorRequest("GET", "views?z=1&&y") { Parameters = RecordValue.Of(("a", 1)) });

        Assert.That(answer, Is.EqualTo(PlainJson.Read("""{"a":[1,2.5,null]}""")));
        var seen = _bench.Wire.Seen.Single();
        Assert.That(seen.Url, Is.EqualTo("https://acme.example/api/views?z=1&y&a=1"));
        Assert.That(seen.Body, Is.Null);
        Assert.That(seen.Header("Accept"), Is.EqualTo("application/json"));
        Assert.That(seen.Header("Content-Type"), Is.Null);
        Assert.That(seen.Header("Accept-Encoding"), Is.EqualTo("gzip;q=1.0,deflate;q=0.6,identity;q=0.3").Or.EqualTo("gzip; q=1.0, deflate; q=0.6, identity; q=0.3"));
    }

    [TestCase("""{"a":1}""", """{"a":1}""")]
    [TestCase("""{}""", """{}""")]
    [TestCase("""[1,2]""", """[1,2]""")]
    [TestCase("\"raw\"", "\"raw\"")]
    [TestCase("""{"h":"<b>&\u2028"}""", """{"h":"\u003cb\u003e\u0026\u2028"}""")]
    public async Task A_payload_goes_out_as_rails_writes_json(string payload, string expected)
    {
        _bench.Wire.Answers(201, "");

        await SendAsync(new ConnectorRequest("POST", "x") { Payload = PlainJson.Read(payload) });

        Assert.That(_bench.Wire.Seen.Single().Body, Is.EqualTo(expected));
        Assert.That(_bench.Wire.Seen.Single().Header("Content-Type"), Is.EqualTo("application/json"));
    }

    [Test]
    public async Task Times_in_json_have_three_decimals_and_infinity_is_null()
    {
        _bench.Wire.Answers(200);

        await SendAsync(new ConnectorRequest("POST", "x")
        {
            Payload = ListValue.Of(
                new TimeValue(new DateTimeOffset(2020, 1, 2, 3, 4, 5, TimeSpan.Zero)),
                new TimeValue(new DateTimeOffset(2020, 1, 2, 3, 4, 5, TimeSpan.FromHours(-8))),
                new DateValue(new DateOnly(2020, 1, 2)), double.NaN, new BinaryValue("abc"u8.ToArray())),
        });

        Assert.That(
            _bench.Wire.Seen.Single().Body,
            Is.EqualTo("""["2020-01-02T03:04:05.000Z","2020-01-02T03:04:05.000-08:00","2020-01-02",null,"abc"]"""));
    }

    [Test]
    public void Bytes_that_are_no_text_do_not_fit_into_json() =>
        Assert.That(
            () => SendAsync(new ConnectorRequest("POST", "x") { Payload = new BinaryValue(new byte[] { 0xff, 0xfe }) }),
            Throws.TypeOf<ConnectorException>().With.Property("Kind").EqualTo(FailureKind.Format));

    [Test]
    public async Task A_post_without_payload_sends_its_content_type_and_no_body()
    {
        _bench.Wire.Answers(200);

        await SendAsync(new ConnectorRequest("POST", "x"));

        Assert.That(_bench.Wire.Seen.Single().Body, Is.Empty);
        Assert.That(_bench.Wire.Seen.Single().Header("Content-Type"), Is.EqualTo("application/json"));
    }

    [Test]
    public async Task A_form_is_encoded_like_a_query()
    {
        _bench.Wire.Answers(200);

        await SendAsync(new ConnectorRequest("POST", "x")
        {
            RequestFormat = RequestFormat.Form, Payload = PlainJson.Read("""{"b":[1,2],"a":"x y"}"""),
        });

        Assert.That(_bench.Wire.Seen.Single().Body, Is.EqualTo("a=x+y&b%5B%5D=1&b%5B%5D=2"));
        Assert.That(_bench.Wire.Seen.Single().Header("Content-Type"), Is.EqualTo("application/x-www-form-urlencoded"));
    }

    [Test]
    public async Task An_unrendered_body_goes_out_as_it_is()
    {
        _bench.Wire.Answers(200).Answers(200);

        await SendAsync(new ConnectorRequest("POST", "x") { RequestFormat = RequestFormat.Plain, Payload = "<a & b>" });
        await SendAsync(new ConnectorRequest("POST", "x") { RequestFormat = RequestFormat.Plain, Payload = PlainJson.Read("""{"b":[2],"a":1}""") });

        Assert.That(_bench.Wire.Seen.Select(seen => seen.Body), Is.EqualTo(new[] { "<a & b>", "b[]=2&a=1" }));
    }

    [Test]
    public async Task A_multipart_body_has_plain_parts_and_files()
    {
        _bench.Wire.Answers(200);

        await SendAsync(new ConnectorRequest("POST", "x")
        {
            RequestFormat = RequestFormat.Multipart,
            Payload = RecordValue.Of(
                ("note", "hi"),
                ("file", ListValue.Of(new BinaryValue("abc"u8.ToArray()), "image/png", "a\"b.png")),
                ("other", ListValue.Of("text", "text/plain"))),
        });

        var seen = _bench.Wire.Seen.Single();
        var boundary = seen.Header("Content-Type")!.Split("boundary=")[1];
        Assert.That(boundary, Does.Match("^----RubyFormBoundary[A-Za-z0-9]{16}$"));
        Assert.That(seen.Body!.Split("--" + boundary), Is.EqualTo(new[]
        {
            "",
            "\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nhi\r\n",
            "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a%22b.png\"\r\nContent-Type: image/png\r\n\r\nabc\r\n",
            "\r\nContent-Disposition: form-data; name=\"other\"; filename=\"other\"\r\nContent-Type: text/plain\r\n\r\ntext\r\n",
            "--\r\n",
        }));
    }

    [Test]
    public async Task Header_names_are_capitalised_unless_they_are_case_sensitive()
    {
        _bench.Wire.Answers(200);
        var request = new ConnectorRequest("GET", "x") { Headers = { ["x-api-KEY"] = "1", ["accept"] = "text/csv" }, CaseSensitiveHeaders = { ["X-lower"] = "2" } };

        await SendAsync(request);

        Assert.That(_bench.Wire.Seen.Single().Headers.Keys, Is.SupersetOf(new[] { "X-Api-Key", "Accept", "X-lower" }));
        Assert.That(_bench.Wire.Seen.Single().Header("Accept"), Is.EqualTo("text/csv"));
    }

    [TestCase("https://acme.example/x", "user", "pass:word", "user:pass:word")]
    [TestCase("https://acme.example/x", "user", null, "user:")]
    [TestCase("https://me%40x:s%2Fs@acme.example/x", null, null, "me@x:s/s")]
    public async Task User_and_password_become_a_basic_header_that_nobody_sees(string url, string? user, string? password, string pair)
    {
        _bench.Wire.Answers(200);

        await SendAsync(new ConnectorRequest("GET", url) { User = user, Password = password });

        var header = $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes(pair))}";
        Assert.That(_bench.Wire.Seen.Single().Header("Authorization"), Is.EqualTo(header));
        Assert.That(_bench.Mask.Apply(pair), Is.EqualTo("[secret]"));
        Assert.That(_bench.Requests.Single().Url, Is.EqualTo("https://acme.example/x"));
    }

    [Test]
    public async Task A_payload_goes_out_as_xml_and_the_answer_is_lists_of_records()
    {
        _bench.Wire.Answers(200, """<s:R a="1"><b>t</b><b><![CDATA[<c>]]></b></s:R>""", "application/xml");

        var answer = await SendAsync(new ConnectorRequest("POST", "x")
        {
            RequestFormat = RequestFormat.Xml,
            ResponseFormat = ResponseFormat.Xml,
            StripsNamespaces = true,
            XmlRoot = "s:E",
            XmlNamespaces = RecordValue.Of(("@xmlns:s", "urn:s")),
            Payload = PlainJson.Read("""{"i":[{"@id":1,"n":"a<b"},{"content!":"'"}],"none":null,"raw!":"<x/>","leer":[]}"""),
        });

        var seen = _bench.Wire.Seen.Single();
        Assert.That(seen.Body, Is.EqualTo("""<s:E xmlns:s="urn:s"><i id="1"><n>a&lt;b</n></i><i>&#39;</i><none xsi:nil="true"/><raw><x/></raw></s:E>"""));
        Assert.That((seen.Header("Content-Type"), seen.Header("Accept")), Is.EqualTo(("application/xml", "application/xml")));
        Assert.That(answer, Is.EqualTo(PlainJson.Read("""{"R":[{"@a":"1","b":[{"content!":"t"},{"content!":"<c>"}]}]}""")));
    }

    [TestCase("", "1:1: FATAL: Document is empty")]
    [TestCase("nothing", "1:1: FATAL: Start tag expected, '<' not found")]
    public void An_answer_that_is_no_xml_is_refused_in_the_vendors_words(string body, string message)
    {
        _bench.Wire.Answers(200, body, "application/xml");

        Assert.That(
            () => SendAsync(new ConnectorRequest("GET", "x") { ResponseFormat = ResponseFormat.Xml }),
            Throws.TypeOf<ConnectorException>().With.Message.EqualTo(message)
                .And.Property("ErrorClass").EqualTo("Workato::Connector::Sdk::XMLResponseFormatError"));
    }

    [Test]
    public async Task A_multipart_body_and_a_bare_form_decide_their_content_type()
    {
        _bench.Wire.Answers(200).Answers(200);

        await SendAsync(new ConnectorRequest("POST", "x")
        {
            RequestFormat = RequestFormat.Multipart, Payload = RecordValue.Of(("a", 1)), Headers = { ["Content-Type"] = "multipart/form-data" },
        });
        await SendAsync(new ConnectorRequest("POST", "x")
        {
            RequestFormat = RequestFormat.Plain, Payload = RecordValue.Of(("a", 1)), Headers = { ["Content-Type"] = "application/json" },
        });

        Assert.That(_bench.Wire.Seen[0].Header("Content-Type"), Does.StartWith("multipart/form-data; boundary=----RubyFormBoundary"));
        Assert.That(_bench.Wire.Seen[1].Header("Content-Type"), Is.EqualTo("application/x-www-form-urlencoded"));
    }

    [Test]
    public async Task An_extension_stands_for_its_media_type()
    {
        _bench.Wire.Answers(200);

        await SendAsync(new ConnectorRequest("GET", "x") { Headers = { ["Accept"] = "json,text/csv" } });

        Assert.That(_bench.Wire.Seen.Single().Header("Accept"), Is.EqualTo("application/json, text/csv"));
    }

    [TestCase("", "{}")]
    [TestCase("12", "12")]
    [TestCase("\"x\"", "\"x\"")]
    [TestCase("null", "null")]
    public async Task A_json_body_may_be_empty_or_a_scalar(string body, string expected)
    {
        _bench.Wire.Answers(200, body);

        Assert.That(await SendAsync(Bench.Get("x")), Is.EqualTo(PlainJson.Read(expected)));
    }

    [Test]
    public void A_body_that_is_not_json_is_a_format_failure()
    {
        _bench.Wire.Answers(200, "<html>");

        Assert.That(() => SendAsync(Bench.Get("x")), Throws.TypeOf<ConnectorException>()
            .With.Property("Kind").EqualTo(FailureKind.Format).And.Message.EqualTo("859: unexpected token at '<html>'"));
    }

    [Test]
    public async Task A_raw_body_is_its_bytes()
    {
        _bench.Wire.Answers(200, "a\0b", "application/octet-stream");

        var value = await SendAsync(new ConnectorRequest("GET", "x") { ResponseFormat = ResponseFormat.Raw });

        Assert.That(value, Is.EqualTo(new BinaryValue("a\0b"u8.ToArray())));
    }

    [TestCase(200)]
    [TestCase(204)]
    [TestCase(207)]
    public async Task Statuses_up_to_207_are_successes(int status)
    {
        _bench.Wire.Answers(status);

        Assert.That(await SendAsync(Bench.Get("x")), Is.EqualTo(RecordValue.Empty));
    }

    [TestCase(208, "208 Already Reported")]
    [TestCase(304, "304 Not Modified")]
    [TestCase(401, "401 Unauthorized")]
    [TestCase(418, "418 I'm A Teapot")]
    [TestCase(451, "HTTP status code 451")]
    [TestCase(503, "503 Service Unavailable")]
    public void Other_statuses_are_failures_with_title_verb_and_body(int status, string title)
    {
        _bench.Wire.Answers(status, "why");

        Assert.That(() => SendAsync(Bench.Get("x")), Throws.TypeOf<ConnectorException>()
            .With.Message.EqualTo(title).And.Property("Status").EqualTo(status).And.Property("Kind").EqualTo(FailureKind.Http)
            .And.Property("Verb").EqualTo("GET").And.Property("Body").EqualTo("why"));
    }

    [Test]
    public async Task A_handler_of_successes_sees_lower_case_headers_and_replaces_the_answer()
    {
        _bench.Wire.Answers(200, "{}", "application/json", ("X-Total-Count", "7"), ("Set-Cookie", "a=1"), ("Set-Cookie", "b=2"));
        var request = Bench.Get("x");
        request.AfterResponse = (status, _, headers) => ValueTask.FromResult<Value>(
            ListValue.Of(status, headers["x_total_count"], headers["content_type"], headers["set_cookie"]));

        Assert.That(await SendAsync(request), Is.EqualTo(PlainJson.Read("""[200,"7","application/json",["a=1","b=2"]]""")));
    }

    [Test]
    public async Task The_first_matcher_that_fits_runs_the_handler_of_refusals()
    {
        _bench.Wire.Answers(404, "no such view");
        var request = Bench.Get("x");
        request.AfterErrorResponse = new ErrorResponseHandler(
            [ResponseMatcher.ForStatus(500), ResponseMatcher.ForText("such v.ew")],
            (status, body, _, message) => ValueTask.FromResult<Value>($"{status}|{body}|{message}"));

        Assert.That(await SendAsync(request), Is.EqualTo(Value.Of("404|no such view|404 Not Found")));
    }

    [Test]
    public void A_handler_without_matchers_never_runs()
    {
        _bench.Wire.Answers(404);
        var request = Bench.Get("x");
        request.AfterErrorResponse = new ErrorResponseHandler([], (_, _, _, _) => ValueTask.FromResult(Value.Null));

        Assert.That(() => SendAsync(request), Throws.TypeOf<ConnectorException>().With.Message.EqualTo("404 Not Found"));
    }

    [Test]
    public void What_a_handler_throws_carries_the_facts_of_the_refused_answer()
    {
        _bench.Wire.Answers(422, "bad field");
        var request = Bench.Get("x");
        request.AfterErrorResponse = new ErrorResponseHandler(
            [ResponseMatcher.ForStatus(422)],
            (_, body, _, message) => throw new ConnectorException(FailureKind.Connector, $"{message}: {body}") { Place = "connector.js:3:1" });

        Assert.That(() => SendAsync(request), Throws.TypeOf<ConnectorException>()
            .With.Message.EqualTo("422 Unprocessable Entity: bad field").And.Property("Kind").EqualTo(FailureKind.Connector)
            .And.Property("Status").EqualTo(422).And.Property("Verb").EqualTo("GET").And.Property("Body").EqualTo("bad field")
            .And.Property("Place").EqualTo("connector.js:3:1"));
    }

    [Test]
    public void A_service_that_is_silent_for_too_long_is_a_timeout()
    {
        _bench.Wire.Hangs();

        var sending = SendAsync(Bench.Get("x"));
        _bench.Time.Advance(TimeSpan.FromSeconds(181));

        Assert.That(() => sending, Throws.TypeOf<ConnectorException>()
            .With.Property("Kind").EqualTo(FailureKind.Timeout).And.Message.EqualTo("Timed out reading data from server"));
        Assert.That(_bench.Requests.Single().Error, Is.EqualTo("Timed out reading data from server"));
        Assert.That(_bench.Requests.Single().Duration, Is.EqualTo(TimeSpan.FromSeconds(181)));
    }

    [Test]
    public void Who_cancels_gets_a_cancellation_and_no_failure()
    {
        _bench.Wire.Hangs();
        using var stop = new CancellationTokenSource();

        var sending = _bench.BareOperation().SendAsync(Bench.Get("x"), stop.Token).AsTask();
        stop.Cancel();

        Assert.That(() => sending, Throws.InstanceOf<OperationCanceledException>());
    }

    [TestCase(
        SocketError.ConnectionRefused, "Cannot reach acme.example:443: nothing listens on that port", "Errno::ECONNREFUSED",
        "Failed to open TCP connection to acme.example:443 (Connection refused - connect(2) for acme.example:443)")]
    [TestCase(
        SocketError.HostNotFound, "Cannot reach acme.example:443: there is no host of that name", "SocketError",
        "Failed to open TCP connection to acme.example:443 (getaddrinfo: Name or service not known)")]
    [TestCase(
        SocketError.ConnectionReset, "Cannot reach acme.example:443: the server reset the connection", "Errno::ECONNRESET", "Connection reset by peer")]
    public void A_service_that_cannot_be_reached_is_named_with_its_port(SocketError error, string message, string errorClass, string inRuby)
    {
        _bench.Wire.Fails(new HttpRequestException(HttpRequestError.ConnectionError, null, new SocketException((int)error)));

        Assert.That(() => SendAsync(Bench.Get("x")), Throws.TypeOf<ConnectorException>()
            .With.Property("Kind").EqualTo(FailureKind.Unreachable).And.Message.EqualTo(message)
            .And.Property("ErrorClass").EqualTo(errorClass).And.Property("VendorMessage").EqualTo(inRuby));
    }

    [Test]
    public void A_connection_that_breaks_off_is_a_failure_without_status()
    {
        _bench.Wire.Fails(new HttpRequestException(HttpRequestError.ResponseEnded));

        Assert.That(() => SendAsync(Bench.Get("x")), Throws.TypeOf<ConnectorException>()
            .With.Message.EqualTo("Server broke connection").And.Property("Status").Null);
    }

    [Test]
    public void A_body_beyond_the_limit_is_not_read()
    {
        _bench.Surroundings = _bench.Surroundings with { Options = new ConnectionOptions { MaxBodyBytes = 10 } };
        _bench.Wire.Answers(200, new string('x', 11));

        Assert.That(() => SendAsync(Bench.Get("x")), Throws.TypeOf<ConnectorException>().With.Message.Contains("larger than 10 bytes"));
    }

    [Test]
    public async Task Every_exchange_is_recorded_with_secrets_masked_in_its_address()
    {
        _bench.Mask.Add("hunter2hunter2");
        _bench.Wire.Answers(200);

        await SendAsync(new ConnectorRequest("GET", "x") { Parameters = RecordValue.Of(("user_key", "hunter2hunter2")) });

        Assert.That(_bench.Requests.Single(), Is.EqualTo(new RequestRecord(
            "GET", "https://acme.example/api/x?user_key=[secret]", 200, _bench.Time.GetUtcNow(), TimeSpan.Zero, null)));
    }

    private Task<Value> SendAsync(ConnectorRequest request) =>
        _bench.BareOperation().SendAsync(request, CancellationToken.None).AsTask();
}
