using System.Text.RegularExpressions;
using Emulator.Connections.Tests.Support;
using Emulator.Sdk;
using Emulator.Sdk.Authorization;
using Emulator.Sdk.Requests;
using Emulator.Values;

namespace Emulator.Connections.Tests.Auth;

/// <summary>Every branch of connector-sdk.md 2.3 and 2.4, seen from the service.</summary>
public sealed class RenewalAlgorithmTests
{
    private const string File = "name: Acme\nconnector: acme\n";

    private Bench? _bench;
    private int _acquired;

    [SetUp]
    public void SetUp() => _acquired = 0;

    [TearDown]
    public void TearDown() => _bench?.Dispose();

    [Test]
    public async Task A_refused_request_is_sent_again_with_new_credentials()
    {
        var send = Open(Acquiring());
        _bench!.Wire.Answers(401).Answers(200, "\"ok\"");

        var answer = await send(Bench.Get("x"));

        Assert.That(answer, Is.EqualTo(Value.Of("ok")));
        Assert.That(Sent(), Is.EqualTo(new[] { "Bearer", "Bearer token-number-1" }));
    }

    [Test]
    public void The_second_refusal_stands_and_the_new_credentials_stay()
    {
        var send = Open(Acquiring());
        _bench!.Wire.Answers(401).Answers(403, "still no").Answers(200);

        Assert.That(() => send(Bench.Get("x")), Throws.TypeOf<ConnectorException>()
            .With.Property("Status").EqualTo(403).And.Property("Body").EqualTo("still no"));
        Assert.That(_acquired, Is.EqualTo(1));

        Assert.That(() => send(Bench.Get("y")), Throws.Nothing);
        Assert.That(Sent()[2], Is.EqualTo("Bearer token-number-1"));
    }

    [Test]
    public void Nothing_is_acquired_before_a_refusal()
    {
        var send = Open(Acquiring());
        _bench!.Wire.Answers(200);

        Assert.That(() => send(Bench.Get("x")), Throws.Nothing);
        Assert.That(_acquired, Is.Zero);
    }

    [Test]
    public void Without_acquire_a_refusal_stands_whatever_refresh_on_says()
    {
        var send = Open(Acquiring() with { Acquire = null, RefreshOn = [ResponseMatcher.ForStatus(401)] });
        _bench!.Wire.Answers(401);

        Assert.That(() => send(Bench.Get("x")), Throws.TypeOf<ConnectorException>().With.Message.EqualTo("401 Unauthorized"));
    }

    [Test]
    public void Without_apply_there_is_no_renewal_even_with_acquire()
    {
        var send = Open(Acquiring() with { Apply = null });
        _bench!.Wire.Answers(401);

        Assert.That(() => send(Bench.Get("x")), Throws.TypeOf<ConnectorException>());
        Assert.That(_acquired, Is.Zero);
        Assert.That(_bench.Wire.Seen.Single().Header("Authorization"), Is.Null);
    }

    [TestCase(401)]
    [TestCase(404)]
    [TestCase(500)]
    public async Task A_blank_refresh_on_matches_every_status(int status)
    {
        var send = Open(Acquiring());
        _bench!.Wire.Answers(status).Answers(200);

        await send(Bench.Get("x"));

        Assert.That(_acquired, Is.EqualTo(1));
    }

    [Test]
    public async Task A_blank_refresh_on_matches_a_timeout_too()
    {
        var send = Open(Acquiring());
        _bench!.Wire.Hangs().Answers(200);

        var sending = send(Bench.Get("x")).AsTask();
        _bench.Time.Advance(TimeSpan.FromSeconds(181));
        await sending;

        Assert.That(_acquired, Is.EqualTo(1));
    }

    private static readonly object[][] RefreshOn =
    [
        [ResponseMatcher.ForStatus(401), true],
        [ResponseMatcher.ForStatus(403), false],
        [ResponseMatcher.ForText("401 Unauthorized"), true],
        [ResponseMatcher.ForText("Unauthorized"), false],
        [ResponseMatcher.ForText("token expired"), true],
        [ResponseMatcher.ForText("expired"), false],
        [ResponseMatcher.ForPattern(new Regex("expired")), true],
        [ResponseMatcher.ForPattern(new Regex("^401")), true],
        [ResponseMatcher.ForPattern(new Regex("unknown")), false],
    ];

    [TestCaseSource(nameof(RefreshOn))]
    public async Task Refresh_on_decides_by_status_whole_text_or_pattern(ResponseMatcher matcher, bool renews)
    {
        var send = Open(Acquiring() with { RefreshOn = [matcher] });
        _bench!.Wire.Answers(401, "token expired").Answers(200);

        try
        {
            await send(Bench.Get("x"));
        }
        catch (ConnectorException refused)
        {
            Assert.That(refused.Status, Is.EqualTo(401));
        }

        Assert.That(_acquired, Is.EqualTo(renews ? 1 : 0));
        Assert.That(_bench.Wire.Seen, Has.Count.EqualTo(renews ? 2 : 1));
    }

    [Test]
    public async Task A_disguised_refusal_renews_when_its_text_matches()
    {
        var expired = ResponseMatcher.ForPattern(new Regex("session expired"));
        var send = Open(Acquiring() with { DetectOn = [expired], RefreshOn = [expired] });
        _bench!.Wire.Answers(200, """{"error":"session expired"}""").Answers(200, "1");

        Assert.That(await send(Bench.Get("x")), Is.EqualTo(Value.Of(1)));
        Assert.That(_acquired, Is.EqualTo(1));
    }

    [Test]
    public void A_disguised_refusal_surfaces_when_only_statuses_renew()
    {
        var send = Open(Acquiring() with
        {
            DetectOn = [ResponseMatcher.ForPattern(new Regex("expired")), ResponseMatcher.ForStatus(200)], RefreshOn = [ResponseMatcher.ForStatus(401)],
        });
        _bench!.Wire.Answers(200, "\"expired\"");

        Assert.That(() => send(Bench.Get("x")), Throws.TypeOf<ConnectorException>()
            .With.Message.EqualTo("\"expired\"").And.Property("Status").Null);
        Assert.That(_acquired, Is.Zero);
    }

    [Test]
    public void Detect_on_has_no_effect_where_nothing_can_be_renewed()
    {
        var send = Open(Acquiring() with { Acquire = null, DetectOn = [ResponseMatcher.ForPattern(new Regex("expired"))] });
        _bench!.Wire.Answers(200, "\"expired\"");

        Assert.That(() => send(Bench.Get("x")), Throws.Nothing);
    }

    [Test]
    public void A_service_that_cannot_be_reached_renews_nothing()
    {
        var send = Open(Acquiring());
        _bench!.Wire.Fails(new HttpRequestException(HttpRequestError.NameResolutionError));

        Assert.That(() => send(Bench.Get("x")), Throws.TypeOf<ConnectorException>().With.Property("Kind").EqualTo(FailureKind.Unreachable));
        Assert.That(_acquired, Is.Zero);
    }

    [Test]
    public void An_unreadable_answer_renews_nothing()
    {
        var send = Open(Acquiring());
        _bench!.Wire.Answers(200, "<html>");

        Assert.That(() => send(Bench.Get("x")), Throws.TypeOf<ConnectorException>().With.Property("Kind").EqualTo(FailureKind.Format));
        Assert.That(_acquired, Is.Zero);
    }

    [Test]
    public void What_acquire_throws_replaces_the_refusal_and_shows_in_the_status()
    {
        var send = Open(Acquiring() with { Acquire = (_, _, _) => throw new ConnectorException(FailureKind.Http, "400 Bad Request") { Status = 400 } });
        _bench!.Wire.Answers(401);

        Assert.That(() => send(Bench.Get("x")), Throws.TypeOf<ConnectorException>().With.Message.EqualTo("400 Bad Request"));
        Assert.That(_bench.Start().Desk.Status("Acme"), Is.EqualTo(new ConnectionStatus(
            ConnectionState.Failed, _bench.Time.GetUtcNow(), "new credentials were refused: 400 Bad Request")));
    }

    [Test]
    public void An_acquire_that_gives_nothing_lets_the_refusal_stand()
    {
        var send = Open(Acquiring() with { Acquire = (_, _, _) => ValueTask.FromResult(new AcquiredSettings(RecordValue.Empty)) });
        _bench!.Wire.Answers(401);

        Assert.That(() => send(Bench.Get("x")), Throws.TypeOf<ConnectorException>().With.Message.EqualTo("401 Unauthorized"));
        Assert.That(_bench.Wire.Seen, Has.Count.EqualTo(1));
    }

    [Test]
    public void The_handler_of_refusals_runs_after_the_renewal()
    {
        var send = Open(Acquiring());
        _bench!.Wire.Answers(401, "first").Answers(403, "second");
        var request = Bench.Get("x");
        request.AfterErrorResponse = new ErrorResponseHandler(
            [ResponseMatcher.ForPattern(new Regex(".*"))], (_, body, _, message) => throw new ConnectorException(FailureKind.Connector, $"{message}: {body}"));

        Assert.That(() => send(request), Throws.TypeOf<ConnectorException>().With.Message.EqualTo("403 Forbidden: second"));
    }

    [Test]
    public async Task Acquire_goes_out_without_credentials_under_the_base_address()
    {
        var send = Open(Acquiring() with
        {
            Acquire = async (operation, _, cancellation) =>
            {
                await operation.SendAsync(new ConnectorRequest("POST", "login"), cancellation);
                return new AcquiredSettings(RecordValue.Of(("access_token", "token-number-1")));
            },
        });
        _bench!.Wire.Answers(401).Answers(200).Answers(200);

        await send(Bench.Get("x"));

        Assert.That(_bench.Wire.Seen[1].Url, Is.EqualTo("https://acme.example/api/login"));
        Assert.That(_bench.Wire.Seen[1].Header("Authorization"), Is.Null);
    }

    [Test]
    public async Task A_relative_address_is_resolved_anew_for_the_resend()
    {
        var connector = Some.Connector(Acquiring());
        connector = connector with
        {
            Connection = connector.Connection! with
            {
                BaseUri = (settings, _) => ValueTask.FromResult<string?>($"https://{(settings.Has("access_token") ? "new" : "old")}.example/"),
            },
        };
        var send = Open(connector);
        _bench!.Wire.Answers(401).Answers(200);

        await send(Bench.Get("x"));

        Assert.That(_bench.Wire.Seen.Select(seen => seen.Url), Is.EqualTo(new[] { "https://old.example/x", "https://new.example/x" }));
    }

    [Test]
    public async Task A_lambda_sees_renewed_settings_at_once()
    {
        var open = OpenConnection(Some.Connector(Acquiring()));
        var operation = open.Start(new OperationOwner());
        _bench!.Wire.Answers(401).Answers(200);

        await operation.SendAsync(Bench.Get("x"), CancellationToken.None);

        Assert.That(operation.Settings["access_token"], Is.EqualTo(Value.Of("token-number-1")));
    }

    [Test]
    public void A_renewal_that_takes_too_long_is_a_timeout()
    {
        var hangs = new TaskCompletionSource();
        var send = Open(Acquiring() with
        {
            Acquire = async (_, _, cancellation) =>
            {
                hangs.SetResult();
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellation);
                return new AcquiredSettings(RecordValue.Empty);
            },
        });
        _bench!.Wire.Answers(401);

        var sending = send(Bench.Get("x")).AsTask();
        Assert.That(() => hangs.Task, Throws.Nothing);
        _bench.Time.Advance(TimeSpan.FromSeconds(31));

        Assert.That(() => sending, Throws.TypeOf<ConnectorException>()
            .With.Property("Kind").EqualTo(FailureKind.Timeout).And.Message.Contains("30 seconds"));
    }

    private AuthorizationDefinition Acquiring() => new()
    {
        Type = "custom_auth",
        Apply = Some.Bearer("access_token"),
        Acquire = (_, _, _) => ValueTask.FromResult(new AcquiredSettings(RecordValue.Of(("access_token", $"token-number-{++_acquired}")))),
    };

    private Func<ConnectorRequest, ValueTask<Value>> Open(AuthorizationDefinition authorization) => Open(Some.Connector(authorization));

    private Func<ConnectorRequest, ValueTask<Value>> Open(ConnectorDefinition connector)
    {
        var open = OpenConnection(connector);
        return request => open.Start(_bench!.Owner).SendAsync(request, CancellationToken.None);
    }

    private OpenConnection OpenConnection(ConnectorDefinition connector)
    {
        _bench = new Bench(connector);
        _bench.Write(File);
        return _bench.Start().Opener.Open("Acme");
    }

    private string?[] Sent() => [.. _bench!.Wire.Seen.Select(seen => seen.Header("Authorization"))];
}
