using Emulator.Sdk;
using Emulator.Sdk.Authorization;
using Emulator.Values;

namespace Emulator.Plugins.Tests.TrackVia;

/// <summary>How the OAuth type gets and renews its tokens (trackvia.md 1.9, 3.5, 5.5).</summary>
public sealed class LoginTests
{
    private const string Tokens = """{"value":"A","access_token":"A","refresh_token":"R","expires_in":900,"oauth_id":502}""";
    private const string Login = """{"username":"priya@x.example","password":"pw","refresh_token":"R0","user_key":"U"}""";
    private const string Client = """{"client_id":"app","client_secret":"s","refresh_token":"R0","user_key":"U"}""";

    private const string TokenLine = "POST https://go.trackvia.com/oauth/token as Form ";
    private const string KeyLine = "GET https://go.trackvia.com/3scale/openapiapps?access_token=A";
    private const string ByPassword =
        TokenLine + """{"grant_type":"password","username":"priya@x.example","password":"pw","client_id":"TrackViaAPI"}""";
    private const string ByRefreshToken =
        TokenLine + """{"grant_type":"refresh_token","refresh_token":"R0","client_id":"TrackViaAPI"}""";

    private const string BadCredentials = """{"error":"invalid_grant","error_description":"Bad credentials"}""";
    private const string BadRefreshToken = """{"error":"invalid_grant","error_description":"Invalid refresh token: R0"}""";

    [TestCase("""{"username":"priya@x.example"}""", null)]
    [TestCase("""{"username":"priya@x.example","client_id":"app"}""", null)]
    [TestCase("""{"username":" ","client_id":"app"}""", "https://go.trackvia.com/oauth/authorize?response_type=code")]
    [TestCase("""{"subdomain":"http://localhost:8070/"}""", "http://localhost:8070/oauth/authorize?response_type=code")]
    public async Task A_browser_opens_only_without_a_user_name(string settings, string? address) =>
        Assert.That(
            await TrackViaConnector.OAuth.AuthorizationUrl!(TrackViaConnector.Json(settings), default), Is.EqualTo(address));

    [TestCase(Client, "app", "s")]
    [TestCase(Login, "TrackViaAPI", null)]
    public async Task The_client_is_ones_own_or_with_a_user_name_the_public_one(string settings, string id, string? secret)
    {
        var given = TrackViaConnector.Json(settings);

        Assert.That(await TrackViaConnector.OAuth.ClientId!(given, default), Is.EqualTo(id));
        Assert.That(await TrackViaConnector.OAuth.ClientSecret!(given, default), Is.EqualTo(secret));
    }

    [Test]
    public void Without_client_and_user_name_it_says_what_is_needed()
    {
        var refused = Assert.ThrowsAsync<ConnectorException>(
            async () => await TrackViaConnector.OAuth.Acquire!(Operation("{}"), AcquireCall.WithoutLogin, default))!;

        Assert.That(refused.Message, Is.EqualTo("OAuth needs Client ID and Client secret, or User name and Password"));
    }

    [Test]
    public async Task A_user_name_and_password_log_in_and_learn_the_API_Key()
    {
        var operation = Operation(Login).Expect(ByPassword, Tokens).Expect(KeyLine, """[{"userKey":"K"}]""");

        var acquired = await TrackViaConnector.OAuth.Acquire!(operation, AcquireCall.WithoutLogin, default);

        Assert.That(
            acquired.Settings, Is.EqualTo(RecordValue.Of(("access_token", "A"), ("refresh_token", "R"), ("user_key", "K"))));
        operation.CheckDone();
    }

    [Test]
    public async Task A_code_of_the_browser_is_exchanged_with_the_client()
    {
        var operation = Operation("""{"client_id":"app","client_secret":"s"}""")
            .Expect(
                TokenLine
                + """{"grant_type":"authorization_code","code":"C","redirect_uri":"http://localhost/cb","client_id":"app","client_secret":"s"}""",
                Tokens)
            .Expect(KeyLine, """[{"userKey":"K"}]""");

        var acquired = await TrackViaConnector.OAuth.Acquire!(operation, new AcquireCall("C", "http://localhost/cb"), default);

        Assert.That(acquired.Settings["user_key"], Is.EqualTo(Value.Of("K")));
        operation.CheckDone();
    }

    [Test]
    public void A_wrong_password_is_named_at_connect()
    {
        var operation = Operation(Login).Refuse(ByPassword, 400, "Bad Request", BadCredentials);

        var refused = Assert.ThrowsAsync<ConnectorException>(
            async () => await TrackViaConnector.OAuth.Acquire!(operation, AcquireCall.WithoutLogin, default))!;

        Assert.That(refused.Message, Does.StartWith("401 Unauthorized: Bad credentials. The user name or password is wrong"));
    }

    [Test]
    public async Task A_refresh_token_renews()
    {
        var operation = Operation(Login).Expect(ByRefreshToken, Tokens);

        var renewed = await TrackViaConnector.OAuth.Refresh!(operation, "R0", default);

        Assert.That(
            renewed.Settings, Is.EqualTo(RecordValue.Of(("access_token", "A"), ("refresh_token", "R"), ("user_key", "U"))));
        operation.CheckDone();
    }

    [Test]
    public async Task A_refresh_token_of_a_browser_login_renews_with_the_client()
    {
        var operation = Operation(Client).Expect(
            TokenLine + """{"grant_type":"refresh_token","refresh_token":"R0","client_id":"app","client_secret":"s"}""",
            """{"access_token":"A"}""");

        var renewed = await TrackViaConnector.OAuth.Refresh!(operation, "R0", default);

        Assert.That(renewed.Settings, Is.EqualTo(RecordValue.Of(("access_token", "A"), ("user_key", "U"))));
    }

    [Test]
    public async Task The_password_renews_when_the_refresh_token_is_refused()
    {
        var operation = Operation(Login)
            .Refuse(ByRefreshToken, 400, "Bad Request", BadRefreshToken)
            .Expect(ByPassword, Tokens);

        var renewed = await TrackViaConnector.OAuth.Refresh!(operation, "R0", default);

        Assert.That(renewed.Settings["access_token"], Is.EqualTo(Value.Of("A")));
        operation.CheckDone();
    }

    [Test]
    public async Task The_password_renews_when_there_is_no_refresh_token_and_the_API_Key_is_learnt_if_unknown()
    {
        var operation = Operation("""{"username":"priya@x.example","password":"pw"}""")
            .Expect(ByPassword, Tokens)
            .Expect(KeyLine, """[{"userKey":"K"}]""");

        var renewed = await TrackViaConnector.OAuth.Refresh!(operation, null, default);

        Assert.That(renewed.Settings["user_key"], Is.EqualTo(Value.Of("K")));
        operation.CheckDone();
    }

    [TestCase(400, "Bad Request")]
    [TestCase(401, "Unauthorized")]
    public void A_changed_password_is_a_401_with_the_services_words_and_what_to_do(int status, string reason)
    {
        var operation = Operation(Login)
            .Refuse(ByRefreshToken, status, reason, BadRefreshToken)
            .Refuse(ByPassword, status, reason, BadCredentials);

        var refused = Refused(operation, "R0");

        Assert.That(refused.Message, Is.EqualTo(
            "401 Unauthorized: Bad credentials. The user name or password is wrong, was changed, or belongs to an inactive "
            + "user: enter the current ones and connect again, or move the connection to Auth Token."));
        Assert.That((refused.Status, refused.Body), Is.EqualTo((401, BadCredentials)));
    }

    [Test]
    public void A_refused_refresh_token_alone_ends_the_login()
    {
        var operation = Operation(Client).Refuse(
            TokenLine + """{"grant_type":"refresh_token","refresh_token":"R0","client_id":"app","client_secret":"s"}""",
            400, "Bad Request", BadRefreshToken);

        Assert.That(Refused(operation, "R0").Message, Is.EqualTo(
            "401 Unauthorized: Invalid refresh token: R0. The login has ended: connect again, or move the connection to Auth Token."));
    }

    [Test]
    public void Tokens_without_a_refresh_token_end_the_login_without_a_request() =>
        Assert.That(
            Refused(Operation("""{"client_id":"app","client_secret":"s","access_token":"A"}"""), null).Message,
            Does.StartWith("401 Unauthorized: the connection holds no refresh token. The login has ended"));

    [TestCase("""{"username":"priya@x.example"}""", "The Password is missing")]
    [TestCase("""{"client_id":"app","client_secret":"s"}""", "Nobody has logged into TrackVia yet")]
    [TestCase("{}", "OAuth needs Client ID and Client secret, or User name and Password")]
    public void A_connection_that_never_logged_in_says_what_is_missing_without_a_request(string settings, string message)
    {
        Assert.That(Refused(Operation(settings), null).Message, Does.Contain(message).And.Not.Contain("has ended"));
    }

    [Test]
    public void A_password_that_was_never_entered_is_missing_at_connect_too() =>
        Assert.That(
            async () => await TrackViaConnector.OAuth.Acquire!(Operation("""{"username":"priya@x.example"}"""), AcquireCall.WithoutLogin, default),
            Throws.TypeOf<ConnectorException>().With.Message.StartsWith("The Password is missing"));

    [Test]
    public void A_service_that_is_down_says_nothing_about_the_login_so_the_password_is_not_tried()
    {
        var operation = Operation(Login).Refuse(ByRefreshToken, 503, "Service Unavailable", "<h1>Maintenance</h1>");

        var refused = Refused(operation, "R0");

        Assert.That(refused.Message, Does.StartWith("503 Service Unavailable: Maintenance. TrackVia failed in itself"));
        Assert.That(refused.IsRetryable);
        operation.CheckDone();
    }

    private static ScriptedOperation Operation(string settings) => new() { Settings = TrackViaConnector.Json(settings) };

    private static ConnectorException Refused(ScriptedOperation operation, string? refreshToken) =>
        Assert.ThrowsAsync<ConnectorException>(
            async () => await TrackViaConnector.OAuth.Refresh!(operation, refreshToken, default))!;
}
