using Emulator.Connections.Tests.Support;
using Emulator.Sdk;
using Emulator.Sdk.Requests;
using Emulator.Values;

namespace Emulator.Connections.Tests.Http;

public sealed class RedirectTests
{
    private Bench _bench = null!;

    [SetUp]
    public void SetUp() => _bench = new Bench();

    [TearDown]
    public void TearDown() => _bench.Dispose();

    [TestCase("GET", 301, RedirectPolicy.Default, "GET")]
    [TestCase("GET", 302, RedirectPolicy.Default, "GET")]
    [TestCase("HEAD", 307, RedirectPolicy.Default, "HEAD")]
    [TestCase("POST", 303, RedirectPolicy.Default, "GET")]
    [TestCase("POST", 307, RedirectPolicy.Follow, "POST")]
    [TestCase("PUT", 308, RedirectPolicy.Follow, "PUT")]
    [TestCase("POST", 303, RedirectPolicy.Ignore, "GET")]
    public async Task A_redirect_is_followed(string verb, int status, RedirectPolicy policy, string next)
    {
        _bench.Wire.Answers(status, "", "text/plain", ("Location", "/there?x=1")).Answers(200);

        await SendAsync(new ConnectorRequest(verb, "here") { Redirects = policy, Payload = verb is "GET" or "HEAD" ? Value.Null : "p" });

        var last = _bench.Wire.Seen[1];
        Assert.That((last.Method, last.Url), Is.EqualTo((next, "https://acme.example/there?x=1")));
        Assert.That(last.Body ?? string.Empty, Is.EqualTo(next is "POST" or "PUT" ? "\"p\"" : string.Empty));
        Assert.That(_bench.Requests.Select(request => request.Status), Is.EqualTo(new[] { status, 200 }));
    }

    [TestCase("GET", 308, RedirectPolicy.Default, "308 Permanent Redirect")]
    [TestCase("POST", 302, RedirectPolicy.Default, "302 Found")]
    [TestCase("GET", 305, RedirectPolicy.Follow, "305 Use Proxy")]
    public void Other_redirects_are_failures(string verb, int status, RedirectPolicy policy, string title)
    {
        _bench.Wire.Answers(status, "", "text/plain", ("Location", "/there"));

        Assert.That(
            () => SendAsync(new ConnectorRequest(verb, "here") { Redirects = policy }),
            Throws.TypeOf<ConnectorException>().With.Message.EqualTo(title));
    }

    [Test]
    public async Task An_ignored_redirect_is_an_answer_with_its_location()
    {
        _bench.Wire.Answers(302, "", "text/plain", ("Location", "/there"));
        var request = new ConnectorRequest("GET", "here")
        {
            Redirects = RedirectPolicy.Ignore, AfterResponse = (_, _, headers) => ValueTask.FromResult(headers["location"]),
        };

        Assert.That(await SendAsync(request), Is.EqualTo(Value.Of("/there")));
    }

    [Test]
    public void A_circle_ends_after_ten_hops()
    {
        _bench.Wire.Always(_ => ScriptedWire.Answer(302, "", "text/plain", ("Location", "/round")));

        Assert.That(() => SendAsync(Bench.Get("here")), Throws.TypeOf<ConnectorException>().With.Message.EqualTo("302 Found"));
        Assert.That(_bench.Wire.Seen, Has.Count.EqualTo(11));
    }

    [TestCase("/there", false, true)]
    [TestCase("https://other.example/there", false, false)]
    [TestCase("http://acme.example/there", false, false)]
    [TestCase("https://other.example/there", true, true)]
    public async Task Credentials_go_to_another_host_only_when_that_is_switched_on(string location, bool keep, bool expected)
    {
        _bench.Surroundings = _bench.Surroundings with { Options = new ConnectionOptions { KeepCredentialsAcrossHosts = keep } };
        _bench.Wire.Answers(302, "", "text/plain", ("Location", location)).Answers(200);

        await SendAsync(new ConnectorRequest("GET", "here") { Headers = { ["Authorization"] = "Bearer t" } });

        Assert.That(_bench.Wire.Seen[1].Header("Authorization") is not null, Is.EqualTo(expected));
    }

    private Task<Value> SendAsync(ConnectorRequest request) =>
        _bench.BareOperation().SendAsync(request, CancellationToken.None).AsTask();
}
