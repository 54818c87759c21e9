using System.Text.Json;
using Emulator.Connections.Tests.Support;
using Emulator.Sdk;

namespace Emulator.Connections.Tests.Auth;

/// <summary>Many requests are refused at the same time, in one process and in several; the service is asked once.</summary>
public sealed class SharedRenewalTests
{
    private Bench _bench = null!;
    private string _valid = "access-1-access-1";
    private int _granted;
    private bool _refuses;

    [SetUp]
    public async Task SetUp()
    {
        _valid = "access-1-access-1";
        _granted = 0;
        _refuses = false;
        _bench = new Bench(Some.TwoWays());
        _bench.Write(Some.OAuthFile);
        _bench.Wire.Always(Answer);
        var change = new ConnectionChange { Secrets = new Dictionary<string, SecretEntry> { ["password"] = SecretEntry.Entered(Some.Secret("canary-password")) } };
        var result = await _bench.Start().Desk.ConnectAsync("Acme", change, new LoginOptions(), _bench.Owner, CancellationToken.None);
        Assert.That(result.Status.State, Is.EqualTo(ConnectionState.Success), result.Status.Reason);
        _granted = 0;
        _valid = "access-9-access-9";
    }

    [TearDown]
    public void TearDown() => _bench.Dispose();

    [Test]
    public async Task Twenty_refusals_at_once_renew_once()
    {
        var open = _bench.Start().Opener.Open("Acme");

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => SendAsync(open)));

        Assert.That(_granted, Is.EqualTo(1));
    }

    [Test]
    public async Task Two_processes_that_are_refused_at_once_renew_once()
    {
        var one = _bench.Start().Opener.Open("Acme");
        var other = _bench.Start().Opener.Open("Acme");

        await Task.WhenAll(Enumerable.Range(0, 10).SelectMany(_ => new[] { SendAsync(one), SendAsync(other) }));

        Assert.That(_granted, Is.EqualTo(1));
    }

    [Test]
    public async Task A_process_that_slept_takes_the_tokens_that_another_got_meanwhile()
    {
        var sleeper = _bench.Start().Opener.Open("Acme");
        await SendAsync(_bench.Start().Opener.Open("Acme"));

        await SendAsync(sleeper);

        Assert.That(_granted, Is.EqualTo(1));
    }

    [Test]
    public async Task Opening_again_after_a_renewal_gives_the_same_live_connection()
    {
        var opener = _bench.Start().Opener;
        var open = opener.Open("Acme");

        await SendAsync(open);

        Assert.That(opener.Open("Acme"), Is.SameAs(open));
    }

    [Test]
    public void A_refused_renewal_is_shared_too_and_asked_for_once()
    {
        _refuses = true;
        var open = _bench.Start().Opener.Open("Acme");

        var all = Task.WhenAll(Enumerable.Range(0, 20).Select(_ => SendAsync(open)));

        Assert.That(() => all, Throws.TypeOf<ConnectorException>().With.Message.EqualTo("400 Bad Request"));
        Assert.That(_granted, Is.LessThanOrEqualTo(2));
    }

    [Test]
    public async Task A_request_that_is_under_way_switches_to_a_new_authentication_type()
    {
        var process = _bench.Start();
        var open = process.Opener.Open("Acme");
        var change = new ConnectionChange
        {
            Authentication = "token", Secrets = new Dictionary<string, SecretEntry> { ["api_key"] = SecretEntry.Entered(Some.Secret(_valid)) },
        };
        await _bench.Start().Desk.SetAsync("Acme", change, CancellationToken.None);

        await SendAsync(open);

        Assert.That(_granted, Is.Zero);
        Assert.That(open.Authentication, Is.EqualTo("token"));
    }

    private static async Task SendAsync(OpenConnection open) =>
        await open.Start(new OperationOwner()).SendAsync(Bench.Get("x"), CancellationToken.None);

    private HttpResponseMessage Answer(SeenRequest request)
    {
        if (request.Url == "https://acme.example/login")
        {
            Interlocked.Increment(ref _granted);
            return _refuses
                ? ScriptedWire.Answer(400, "no")
                : ScriptedWire.Answer(200, JsonSerializer.Serialize(new { access_token = _valid, refresh_token = "refresh-" + _valid }));
        }

        return ScriptedWire.Answer(request.Header("Authorization") == $"Bearer {_valid}" ? 200 : 401);
    }
}
