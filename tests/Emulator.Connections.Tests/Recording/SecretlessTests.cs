using System.Text;
using Emulator.Connections.Tests.Support;
using Emulator.Sdk.Requests;
using Emulator.Values;

namespace Emulator.Connections.Tests.Recording;

/// <summary>Canaries go in at every place where a request or an answer can carry a secret; none comes out.</summary>
public sealed class SecretlessTests
{
    private const string Known = "CANARY-known/+=? \"quoted\" ünï";
    private const string Told = "CANARY-told-by-name-91";

    private Studio _studio = null!;

    [SetUp]
    public void SetUp() => _studio = new Studio(Some.TwoWays());

    [TearDown]
    public void TearDown() => _studio.Dispose();

    public static IEnumerable<TestCaseData> Requests()
    {
        ConnectorRequest Post(Value payload, RequestFormat format = RequestFormat.Json) => new("POST", "x") { Payload = payload, RequestFormat = format };
        yield return new TestCaseData(new ConnectorRequest("GET", "x") { Parameters = RecordValue.Of(("user_key", Told)) }).SetArgDisplayNames("a parameter named so");
        yield return new TestCaseData(new ConnectorRequest("GET", "x") { Parameters = RecordValue.Of(("q", $"<{Known}>")) }).SetArgDisplayNames("a parameter that holds it");
        yield return new TestCaseData(new ConnectorRequest("GET", $"x/{Uri.EscapeDataString(Known)}/y")).SetArgDisplayNames("the path");
        yield return new TestCaseData(new ConnectorRequest("GET", "x") { Headers = { ["X-Shop-Access-Token"] = Told } }).SetArgDisplayNames("a header named so");
        yield return new TestCaseData(new ConnectorRequest("GET", "x") { Headers = { ["X-Other"] = "known is CANARY-known/+=? \"quoted\"" } }).SetArgDisplayNames("half of it in a header");
        yield return new TestCaseData(new ConnectorRequest("GET", "x") { Headers = { ["Cookie"] = $"session={Told}" } }).SetArgDisplayNames("a cookie");
        yield return new TestCaseData(new ConnectorRequest("GET", "x") { User = "u", Password = Told }).SetArgDisplayNames("basic authentication");
        yield return new TestCaseData(Post(RecordValue.Of(("password", Told), ("a", RecordValue.Of(("apiKey", Told)))))).SetArgDisplayNames("members of json");
        yield return new TestCaseData(Post(RecordValue.Of(("text", $"a {Known} b"), (Known, 1)))).SetArgDisplayNames("texts and keys of json");
        yield return new TestCaseData(Post(RecordValue.Of(("client_secret", Told), ("x", Known)), RequestFormat.Form)).SetArgDisplayNames("a form");
        yield return new TestCaseData(Post(RecordValue.Of(("token", Told), ("file", ListValue.Of(Known, "text/plain", "f.txt"))), RequestFormat.Multipart)).SetArgDisplayNames("parts");
        yield return new TestCaseData(Post(Value.Of($"<login><sessionId>{Told}</sessionId><x>{Known}</x></login>"), RequestFormat.Plain)).SetArgDisplayNames("elements");
        yield return new TestCaseData(Post(new BinaryValue((byte[])[0, 1, 2, .. Encoding.UTF8.GetBytes(Known), 255]), RequestFormat.Plain)).SetArgDisplayNames("bytes");
    }

    [TestCaseSource(nameof(Requests))]
    public async Task Nothing_secret_of_a_request_is_kept(ConnectorRequest request)
    {
        _studio.Bench.Mask.Add(Known);
        _studio.Bench.Mask.Add("CANARY-known/+=? \"quoted\"");
        _studio.Bench.Wire.Answers(200, "{}");

        await _studio.SendAsync(request);

        HoldsNone(_studio.Recorded());
    }

    [TestCase("""{"access_token":"CANARY-told-by-name-91","echo":"it is CANARY-told-by-name-91"}""", "application/json")]
    [TestCase("""{"refreshToken":{"value":"CANARY-told-by-name-91","expiration":"2026"}}""", "application/json")]
    [TestCase("""[{"nested":"{\"token\":\"CANARY-told-by-name-91\"}"}]""", "application/json")]
    [TestCase("<r><ns:sessionId>CANARY-told-by-name-91</ns:sessionId></r>", "text/xml")]
    [TestCase("access_token=CANARY-told-by-name-91&scope=a", "application/x-www-form-urlencoded")]
    public async Task Nothing_secret_of_an_answer_is_kept(string body, string type)
    {
        _studio.Bench.Wire.Answers(200, body, type, ("Set-Cookie", "sid=CANARY-told-by-name-91; Path=/"), ("Location", "https://a.example/?token=CANARY-told-by-name-91"));

        await _studio.SendAsync(new ConnectorRequest("GET", "x") { ResponseFormat = ResponseFormat.Raw });

        var text = _studio.Recorded();
        HoldsNone(text);
        Assert.That(text, Does.Contain("[secret]").And.Not.Contain("Set-Cookie"));
    }

    [Test]
    public async Task A_login_and_what_follows_it_are_recorded_without_its_secrets_and_replayed_without_any()
    {
        var bench = _studio.Bench;
        bench.Write(Some.OAuthFile.Replace("[ password ]", "{ password: \"${env:PASSWORD}\" }", StringComparison.Ordinal));
        bench.Environment["PASSWORD"] = Known;
        bench.Surroundings = bench.Surroundings with { Opened = _studio.Recorder.Opened };
        bench.Wire.Answers(401, """{"error":"invalid_token"}""")
            .Answers(200, """{"access_token":"CANARY-told-by-name-91","refresh_token":"CANARY-told-by-name-92","code":"CANARY-told-by-name-93","expires_in":900}""")
            .Answers(200, """{"hello":"CANARY-told-by-name-91"}""");
        await GetAsync(bench);
        var text = _studio.Recorded();

        bench.Environment.Clear();
        var player = _studio.Replay(text);
        bench.Surroundings = bench.Surroundings with { StandIns = player.Acquired };
        var answer = await GetAsync(bench);

        HoldsNone(text);
        Assert.That(text, Does.Contain("login: true").And.Contain("connections:\n  Acme: {}\n").And.Contain("expires_in: 900"));
        Assert.That(answer["hello"].AsText(), Is.EqualTo("[secret]"));
        Assert.That(player.Report.Lines(), Is.EqualTo(new[] { "replayed 3 of 3 requests from some.cassette.yaml; nothing left this machine" }));
    }

    [TestCase("nextPageToken", "page-token-1234567")]
    [TestCase("token_type", "bearer-and-more")]
    [TestCase("keyboard", "querty-keyboard-1")]
    public async Task What_only_looks_like_a_secret_is_kept(string name, string value)
    {
        _studio.Bench.Wire.Answers(200, $$"""{"{{name}}":"{{value}}"}""");
        await _studio.SendAsync(new ConnectorRequest("GET", "x"));

        Assert.That(_studio.Recorded(), Does.Contain($"{name}: {value}"));
    }

    private static async Task<Value> GetAsync(Bench bench)
    {
        Directory.Delete(Path.Combine(Directory.CreateDirectory(bench.StateFolder).FullName), recursive: true);
        var operation = bench.Start().Opener.Open("Acme").Start(bench.Owner);
        return await operation.SendAsync(new ConnectorRequest("GET", "me"), CancellationToken.None);
    }

    private static void HoldsNone(string text)
    {
        var forms = new[] { Known, Told, Uri.EscapeDataString(Known), "CANARY", Convert.ToHexStringLower(Encoding.UTF8.GetBytes("CANARY")) }
            .Concat(Enumerable.Range(0, 3).Select(offset => Convert.ToBase64String([.. new byte[offset], .. "CANARY-"u8])[(offset == 0 ? 0 : 4)..8]));
        var flat = text.Replace("\n", string.Empty, StringComparison.Ordinal).Replace(" ", string.Empty, StringComparison.Ordinal);
        Assert.Multiple(() =>
        {
            foreach (var form in forms)
            {
                Assert.That(text, Does.Not.Contain(form));
                Assert.That(flat, Does.Not.Contain(form));
            }
        });
    }
}
