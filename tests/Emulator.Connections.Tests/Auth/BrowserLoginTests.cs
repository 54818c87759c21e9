using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Web;
using Emulator.Connections.Tests.Support;
using Emulator.Sdk.Authorization;
using Emulator.Values;

namespace Emulator.Connections.Tests.Auth;

/// <summary>The authorization code flow, with a person that is a few lines of test.</summary>
public sealed class BrowserLoginTests
{
    private static readonly HttpMessageInvoker Browser = new(new SocketsHttpHandler());

    private Bench? _bench;
    private Uri? _page;

    [TearDown]
    public void TearDown() => _bench?.Dispose();

    [OneTimeTearDown]
    public void CloseBrowser() => Browser.Dispose();

    [Test]
    public async Task The_code_of_the_callback_is_exchanged_for_tokens()
    {
        Start(null);
        _bench!.Wire.Answers(200, """{"access_token":"access-token-1","refresh_token":"refresh-token-1","extra":"kept"}""").Answers(200);

        var result = await ConnectAsync("state={state}&code=the-code-the-code");

        Assert.That(result.Status.State, Is.EqualTo(ConnectionState.Success), result.Status.Reason);
        var query = HttpUtility.ParseQueryString(_page!.Query);
        Assert.That(query.AllKeys, Is.EqualTo(new[] { "client_id", "redirect_uri", "response_type", "state" }));
        Assert.That(query["redirect_uri"], Does.Match("^http://localhost:[0-9]+/oauth/callback$"));
        Assert.That(query["state"], Does.Match("^[0-9a-f]{16}$"));
        var exchange = HttpUtility.ParseQueryString(_bench.Wire.Seen[0].Body!);
        Assert.That(
            (exchange["code"], exchange["grant_type"], exchange["client_id"], exchange["redirect_uri"]),
            Is.EqualTo(("the-code-the-code", "authorization_code", "cid", query["redirect_uri"])));
        Assert.That(_bench.Wire.Seen[1].Header("Authorization"), Is.EqualTo("Bearer access-token-1"));
        Assert.That(_bench.Start().Opener.Open("Acme").Start(new OperationOwner()).Settings["extra"], Is.EqualTo(Value.Of("kept")));
    }

    [Test]
    public async Task Acquire_gets_the_code_and_the_redirect_address()
    {
        Start((_, call, _) => ValueTask.FromResult(
            new AcquiredSettings(RecordValue.Of(("access_token", $"{call.AuthCode} at {call.RedirectUri}")))));
        _bench!.Wire.Answers(200);

        await ConnectAsync("state={state}&code=abc");

        Assert.That(_bench.Wire.Seen.Single().Header("Authorization"), Does.Match("^Bearer abc at http://localhost:[0-9]+/oauth/callback$"));
    }

    [Test]
    public async Task A_proof_key_is_shown_as_a_challenge_and_told_with_the_code()
    {
        Start(null, (suggested, _) => ValueTask.FromResult(suggested));
        _bench!.Wire.Answers(200, """{"access_token":"access-token-1"}""").Answers(200);

        await ConnectAsync("state={state}&code=abc-abc-abc");

        var page = HttpUtility.ParseQueryString(_page!.Query);
        var verifier = HttpUtility.ParseQueryString(_bench.Wire.Seen[0].Body!)["code_verifier"]!;
        Assert.That(verifier, Does.Match("^[A-Za-z0-9_-]{128}$"));
        Assert.That((page["code_challenge_method"], page["code_challenge"]), Is.EqualTo(("S256", Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(verifier))))));
    }

    [Test]
    public async Task Acquire_gets_the_verifier_that_the_connector_chose()
    {
        Start(
            (_, call, _) => ValueTask.FromResult(new AcquiredSettings(RecordValue.Of(("access_token", $"{call.AuthCode} with {call.Verifier}")))),
            (_, _) => ValueTask.FromResult(new ProofKey("chosen-verifier", "chosen-challenge", "plain")));
        _bench!.Wire.Answers(200);

        await ConnectAsync("state={state}&code=abc");

        Assert.That(_page!.Query, Does.Contain("code_challenge=chosen-challenge&code_challenge_method=plain"));
        Assert.That(_bench.Wire.Seen.Single().Header("Authorization"), Is.EqualTo("Bearer abc with chosen-verifier"));
    }

    [Test]
    public async Task A_connection_says_whose_account_it_is_even_in_another_process()
    {
        Start(null, identity: async (operation, cancellation) =>
            (await operation.SendAsync(new Sdk.Requests.ConnectorRequest("GET", "https://acme.example/me"), cancellation))["mail"].AsText());
        _bench!.Wire.Answers(200, """{"access_token":"access-token-1"}""").Answers(200).Answers(200, """{"mail":"ada@acme.example"}""");

        var result = await ConnectAsync("state={state}&code=abc");

        Assert.That(result.Status.Identity, Is.EqualTo("ada@acme.example"));
        Assert.That(_bench.Start().Desk.Status("Acme").Identity, Is.EqualTo("ada@acme.example"));
    }

    [Test]
    public async Task A_callback_with_a_foreign_state_is_turned_away()
    {
        Start(null);
        _bench!.Wire.Answers(200, """{"access_token":"access-token-1"}""").Answers(200);

        var result = await ConnectAsync("state=0000&code=evil", "state={state}&code=good-good-good");

        Assert.That(result.Status.State, Is.EqualTo(ConnectionState.Success), result.Status.Reason);
        Assert.That(_bench.Wire.Seen[0].Body, Does.Contain("code=good-good-good"));
    }

    [Test]
    public async Task A_refused_consent_is_said_in_the_services_words()
    {
        Start(null);

        var result = await ConnectAsync("state={state}&error=access_denied&error_description=You+said+no");

        Assert.That(result.Status, Is.EqualTo(new ConnectionStatus(
            ConnectionState.Failed, _bench!.Time.GetUtcNow(), "the service did not grant access: You said no")));
    }

    [Test]
    public async Task Nobody_is_waited_for_longer_than_three_minutes()
    {
        Start(null);
        var shown = new TaskCompletionSource();
        var connecting = _bench!.Start().Desk.ConnectAsync(
            "Acme", ConnectionChange.None, new LoginOptions { Port = 0, ShowPage = _ => shown.SetResult() }, _bench.Owner, CancellationToken.None);
        await shown.Task;

        // The page is shown before the waiting starts, so the clock moves until the waiting is over.
        while (!connecting.IsCompleted)
        {
            _bench.Time.Advance(TimeSpan.FromSeconds(181));
            await Task.Yield();
        }

        Assert.That((await connecting).Status.Reason, Is.EqualTo("Have not received callback from OAuth2 provider in 180 seconds. Aborting!"));
    }

    [Test]
    public async Task A_taken_port_says_how_to_take_another()
    {
        Start(null);
        await using var other = Connections.Http.LoopbackListener.Start();

        var result = await _bench!.Start().Desk.ConnectAsync(
            "Acme", ConnectionChange.None, new LoginOptions { Port = other.Port }, _bench.Owner, CancellationToken.None);

        Assert.That(result.Status.Reason, Is.EqualTo($"Port {other.Port} already in use. Try to use different port with --port=N"));
    }

    private void Start(AcquireLambda? acquire, ProofKeyLambda? proof = null, IdentityLambda? identity = null)
    {
        _bench = new Bench(Some.Connector(new AuthorizationDefinition
        {
            Type = "oauth2",
            Apply = Some.Bearer("access_token"),
            AuthorizationUrl = Some.Text("https://acme.example/oauth/authorize?response_type=code"),
            TokenUrl = Some.Text("https://acme.example/token"),
            ClientId = Some.Text("cid"),
            Acquire = acquire,
            ProofKey = proof,
            Identity = identity,
        }));
        _bench.Write("name: Acme\nconnector: acme\n");
    }

    private async Task<DeskResult> ConnectAsync(params string[] callbacks)
    {
        var visits = Task.CompletedTask;
        var login = new LoginOptions
        {
            Port = 0,
            ShowPage = page =>
            {
                _page = page;
                visits = VisitAsync(HttpUtility.ParseQueryString(page.Query), callbacks);
            },
        };
        var result = await _bench!.Start().Desk.ConnectAsync("Acme", ConnectionChange.None, login, _bench.Owner, CancellationToken.None);
        await visits;
        return result;
    }

    private static async Task VisitAsync(System.Collections.Specialized.NameValueCollection page, string[] callbacks)
    {
        foreach (var callback in callbacks)
        {
            var address = page["redirect_uri"]!.Replace("localhost", "127.0.0.1", StringComparison.Ordinal);
            using var request = new HttpRequestMessage(
                HttpMethod.Get, $"{address}?{callback.Replace("{state}", page["state"], StringComparison.Ordinal)}");
            using var answer = await Browser.SendAsync(request, CancellationToken.None);
        }
    }
}
