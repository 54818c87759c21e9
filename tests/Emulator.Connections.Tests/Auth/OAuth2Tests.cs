using Emulator.Connections.Tests.Support;
using Emulator.Sdk;
using Emulator.Sdk.Authorization;
using Emulator.Values;

namespace Emulator.Connections.Tests.Auth;

/// <summary>The refresher table of connector-sdk.md 2.4.</summary>
public sealed class OAuth2Tests
{
    private Bench? _bench;

    [TearDown]
    public void TearDown() => _bench?.Dispose();

    [Test]
    public async Task Refresh_gets_the_stored_refresh_token_and_its_result_is_kept_for_the_next_process()
    {
        var desk = await ConnectedAsync(Some.PasswordGrant(), """{"access_token":"access-1","refresh_token":"refresh-1"}""");
        _bench!.Wire.Answers(401).Answers(200, """{"access_token":"access-2","refresh_token":"refresh-2"}""").Answers(200);

        await SendAsync(desk);

        Assert.That(_bench.Wire.Seen[^2].Body, Is.EqualTo("""{"refresh_token":"refresh-1"}"""));
        Assert.That(_bench.Wire.Seen[^1].Header("Authorization"), Is.EqualTo("Bearer access-2"));
        Assert.That(_bench.Start().Opener.Open("Acme").Start(new OperationOwner()).Settings["refresh_token"], Is.EqualTo(Value.Of("refresh-2")));
    }

    [Test]
    public async Task The_standard_grant_keeps_the_old_refresh_token_when_none_comes_back_and_drops_the_rest()
    {
        var desk = await ConnectedAsync(Standard(), """{"access_token":"access-1","refresh_token":"refresh-1"}""");
        _bench!.Wire.Answers(401).Answers(200, """{"access_token":"access-2","scope":"all"}""").Answers(200);

        await SendAsync(desk);

        var grant = _bench.Wire.Seen[^2];
        Assert.That(grant.Url, Is.EqualTo("https://acme.example/token"));
        Assert.That(grant.Body, Is.EqualTo("client_id=cid&client_secret=cs&grant_type=refresh_token&refresh_token=refresh-1"));
        Assert.That((grant.Header("Accept"), grant.Header("Authorization")), Is.EqualTo(("application/json", (string?)null)));
        var settings = desk.Opener.Open("Acme").Start(new OperationOwner()).Settings;
        Assert.That(settings["refresh_token"], Is.EqualTo(Value.Of("refresh-1")));
        Assert.That(settings.Has("scope"), Is.False);
    }

    [Test]
    public async Task The_standard_grant_needs_a_refresh_token()
    {
        var desk = await ConnectedAsync(Standard(), """{"access_token":"access-1"}""");
        _bench!.Wire.Answers(401);

        Assert.That(() => SendAsync(desk), Throws.TypeOf<ConnectorException>()
            .With.Property("Kind").EqualTo(FailureKind.Connection).And.Message.StartsWith("refresh_token is empty"));
    }

    [Test]
    public async Task Acquire_is_no_way_to_renew_as_in_the_vendors_tool()
    {
        var desk = await ConnectedAsync(Some.PasswordGrant() with { Refresh = null }, """{"access_token":"access-1"}""");
        _bench!.Wire.Answers(401);

        Assert.That(() => SendAsync(desk), Throws.TypeOf<ConnectorException>()
            .With.Message.StartsWith("'refresh' block or 'token_url' is required for refreshing the token"));
    }

    [Test]
    public async Task Without_any_way_to_renew_the_definition_is_at_fault()
    {
        var desk = await ConnectedAsync(Some.PasswordGrant() with { Refresh = null, Acquire = null, RefreshOn = [] }, null);
        _bench!.Wire.Answers(401);

        Assert.That(() => SendAsync(desk), Throws.TypeOf<ConnectorException>()
            .With.Message.EqualTo("'refresh' block or 'token_url' is required for refreshing the token"));
    }

    [Test]
    public async Task A_refresh_needs_absolute_addresses()
    {
        var desk = await ConnectedAsync(
            Some.PasswordGrant() with
            {
                Refresh = async (operation, _, cancellation) =>
                {
                    await operation.SendAsync(Bench.Get("/login"), cancellation);
                    return new AcquiredSettings(RecordValue.Empty);
                },
            },
            """{"access_token":"access-1"}""");
        _bench!.Wire.Answers(401);

        Assert.That(() => SendAsync(desk), Throws.TypeOf<ConnectorException>().With.Message.EqualTo("bad URI(no host provided): http:///login"));
    }

    [Test]
    public async Task A_refusal_that_is_not_in_refresh_on_renews_nothing()
    {
        var desk = await ConnectedAsync(Some.PasswordGrant(), """{"access_token":"access-1"}""");
        _bench!.Wire.Answers(403);

        Assert.That(() => SendAsync(desk), Throws.TypeOf<ConnectorException>().With.Message.EqualTo("403 Forbidden"));
    }

    private static AuthorizationDefinition Standard() => Some.PasswordGrant() with
    {
        Refresh = null, TokenUrl = Some.Text("https://acme.example/token"), ClientId = Some.Text("cid"), ClientSecret = Some.Text("cs"),
    };

    private async Task<Bench.Process> ConnectedAsync(AuthorizationDefinition authorization, string? tokens)
    {
        _bench = new Bench(Some.Connector(authorization, [Some.Field("host"), .. authorization.Fields]));
        _bench.Write(Some.OAuthFile.Replace("authentication: oauth\n", "", StringComparison.Ordinal));
        var process = _bench.Start();
        if (tokens is not null)
        {
            _bench.Wire.Answers(200, tokens);
        }

        _bench.Wire.Answers(200);
        var change = new ConnectionChange
        {
            Secrets = new Dictionary<string, SecretEntry> { ["password"] = SecretEntry.Entered(Some.Secret("canary-password")) },
        };
        var result = await process.Desk.ConnectAsync("Acme", change, new LoginOptions(), _bench.Owner, CancellationToken.None);
        Assert.That(result.Status.State, Is.EqualTo(ConnectionState.Success), result.Status.Reason);
        return process;
    }

    private async Task SendAsync(Bench.Process process) =>
        await process.Opener.Open("Acme").Start(_bench!.Owner).SendAsync(Bench.Get("x"), CancellationToken.None);
}
