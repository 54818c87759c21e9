using Emulator.Sdk;
using Emulator.Sdk.Authorization;
using Emulator.Sdk.Requests;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Plugins.Tests.JavaScript;

/// <summary>Connections as a script defines them (connector-sdk.md 1.2, 2).</summary>
public sealed class AuthorizationTests
{
    private static readonly RecordValue Settings = RecordValue.Of(
        ("host", "h"), ("token", "t"), ("access_token", "at"), ("kind", "token"));

    // The authorization's other keys; the apply lambda; the request afterwards.
    [TestCase("", "function (connection) { this.headers({ Authorization: `Bearer ${connection.token}` }) }", "GET a?x=1 [Authorization: Bearer t]")]
    [TestCase("", "(connection) => { params({ key: connection.token }) }", "GET a?x=1&key=t")]
    [TestCase("", "(connection) => headers({ A: connection.token, B: connection.none })", "GET a?x=1 [A: t]")]
    [TestCase("", "async (connection) => params({ x: 2 })", "GET a?x=2")]
    [TestCase("", "(connection, auth_type) => headers({ A: auth_type })", "GET a?x=1 [A: special]")]
    [TestCase("type: 'oauth2',", "(connection, access_token, auth_type) => headers({ A: access_token, B: auth_type })", "GET a?x=1 [A: at] [B: special]")]
    [TestCase("", "() => { user('u'); password('p') }", "GET a?x=1 user u:p")]
    [TestCase("", "() => { payload({ b: 1 }); payload(p => { p.c = 2 }) }", """GET a?x=1 {"b":1,"c":2}""")]
    [TestCase("", "() => headers({ Url: current_url(), Verb: current_verb() })", "GET a?x=1 [Url: a?x=1] [Verb: GET]")]
    [TestCase("", "function () { this.headers({ A: this.call('sign', 'x') }) }", "GET a?x=1 [A: signed x]")]
    public async Task Apply_changes_the_request_that_is_about_to_be_sent(string keys, string lambda, string line)
    {
        var request = new ConnectorRequest("GET", "a") { Parameters = RecordValue.Of(("x", 1L)) };

        await Authorization($"{keys} apply: {lambda}").Apply!(request, Settings, "special", default);

        Assert.That(RequestLine.Of(request), Is.EqualTo(line));
    }

    [Test]
    public async Task Apply_adds_to_the_payload_that_the_request_has_already()
    {
        var request = new ConnectorRequest("POST", "a") { Payload = RecordValue.Of(("a", 1L)) };

        await Authorization("credentials: () => payload({ b: 2 })").Apply!(request, Settings, null, default);

        Assert.That(request.Payload.ToString(), Is.EqualTo("""{"a":1,"b":2}"""));
    }

    [TestCase("() => get('a')", "connection.authorization.apply cannot send requests; it only computes")]
    [TestCase("function () { this.after_response(() => 1) }", "after_response(…) cannot be used in apply; use detect_on or refresh_on")]
    [TestCase("() => error('No token')", "No token")]
    public void Apply_says_what_is_wrong(string lambda, string message) =>
        Assert.That(
            async () => await Authorization($"apply: {lambda}").Apply!(new ConnectorRequest("GET", "a"), Settings, null, default),
            Throws.TypeOf<ConnectorException>().With.Message.EqualTo(message));

    [TestCase("post('token').payload({ code: auth_code, to: redirect_uri })", """{"access_token":"new","expires_in":5}""", null)]
    [TestCase("[post('token').payload({ code: auth_code, to: redirect_uri }), 7, { user_key: 'k' }]",
        """{"user_key":"k","access_token":"new","expires_in":5}""", "7")]
    [TestCase("[{ access_token: 'x' }]", """{"access_token":"x"}""", null)]
    [TestCase("null", "{}", null)]
    public async Task Acquire_gives_settings_or_tokens_owner_and_settings(string result, string settings, string? owner)
    {
        var operation = new ScriptedOperation().Expect(
            """POST token {"code":"c","to":"http://localhost"}""", """{"access_token":"new","expires_in":5}""");
        var authorization = Authorization(
            $"type: 'oauth2', apply: () => {{}}, acquire: (connection, auth_code, redirect_uri) => ({result})");

        var acquired = await authorization.Acquire!(operation, new AcquireCall("c", "http://localhost"), default);

        Assert.That((acquired.Settings.ToString(), acquired.OwnerId), Is.EqualTo((settings, owner)));
    }

    [TestCase("post('https://h/token', { refresh_token })", """{"access_token":"new"}""")]
    [TestCase("[post('https://h/token', { refresh_token }), { extra: 1 }]", """{"access_token":"new","extra":1}""")]
    [TestCase("undefined", "{}")]
    public async Task Refresh_gives_tokens_and_other_settings(string result, string settings)
    {
        var operation = new ScriptedOperation().Expect("""POST https://h/token {"refresh_token":"r"}""", """{"access_token":"new"}""");
        var authorization = Authorization($"type: 'oauth2', refresh: async (connection, refresh_token) => ({result})");

        Assert.That((await authorization.Refresh!(operation, "r", default)).Settings.ToString(), Is.EqualTo(settings));
    }

    [Test]
    public async Task Texts_of_the_connection_are_computed_from_its_settings()
    {
        var connector = Script.Load(
            """
            export default { connection: {
              base_uri: (connection) => `https://${connection.host}/api/`,
              authorization: {
                type: 'oauth2',
                client_id: 'fixed',
                client_secret: (connection) => connection.token,
                authorization_url: () => null,
                token_url: function () { return this.call('url') },
              },
            }, methods: { url: () => 'https://h/token' } };
            """);
        var authorization = connector.Connection!.Authorization!;

        Assert.That(await connector.Connection.BaseUri!(Settings, default), Is.EqualTo("https://h/api/"));
        Assert.That(await authorization.ClientId!(Settings, default), Is.EqualTo("fixed"));
        Assert.That(await authorization.ClientSecret!(Settings, default), Is.EqualTo("t"));
        Assert.That(await authorization.AuthorizationUrl!(Settings, default), Is.Null);
        Assert.That(await authorization.TokenUrl!(Settings, default), Is.EqualTo("https://h/token"));
        Assert.That(authorization.IsOAuth2, Is.True);
    }

    [TestCase("() => ({})", "connection.base_uri must give a text, got: [object Object]")]
    [TestCase("() => get('x')", "connection.base_uri cannot send requests; it only computes")]
    [TestCase("() => account_property('x')", "account_property(…) is not available in connection.base_uri")]
    public void A_text_that_cannot_be_computed_is_an_error(string lambda, string message)
    {
        var connector = Script.Load($"export default {{ connection: {{ base_uri: {lambda} }} }}");

        Assert.That(
            async () => await connector.Connection!.BaseUri!(Settings, default),
            Throws.TypeOf<ConnectorException>().With.Message.EqualTo(message));
    }

    [Test]
    public async Task Multi_authorization_keeps_its_options_in_order_with_fields_and_lambdas_of_their_own()
    {
        var authorization = Authorization(
            """
            type: 'multi',
            selected: (connection) => connection.kind,
            options: {
              oauth: { type: 'oauth2', label: 'OAuth', fields: [{ name: 'username' }], refresh_on: [401, /expired/], detect_on: 'x', apply() {} },
              token: { type: 'api_key', fields: [{ name: 'key', control_type: 'password' }], apply() { this.headers({ A: 'token' }) } },
            },
            """);
        var request = new ConnectorRequest("GET", "a");

        await authorization.Options["token"].Apply!(request, Settings, null, default);

        Assert.That(authorization.IsMulti, Is.True);
        Assert.That(await authorization.Selected!(Settings, default), Is.EqualTo("token"));
        Assert.That(authorization.Options.Keys, Is.EqualTo(new[] { "oauth", "token" }));
        Assert.That(authorization.Options["oauth"].Label, Is.EqualTo("OAuth"));
        Assert.That(authorization.Options["oauth"].Fields.Single().Name, Is.EqualTo("username"));
        Assert.That(authorization.Options["oauth"].RefreshOn.Select(matcher => matcher.Matches(401, "", "")), Is.EqualTo(new[] { true, false }));
        Assert.That(authorization.Options["oauth"].DetectOn.Single().Text, Is.EqualTo("x"));
        Assert.That(authorization.Options["token"].Fields.Single().IsSecret, Is.True);
        Assert.That(request.Headers["A"], Is.EqualTo("token"));
    }

    [TestCase("get('me')", true)]
    [TestCase("await get('me')", true)]
    [TestCase("true", false)]
    public async Task The_connection_test_succeeds_when_nothing_fails(string result, bool sends)
    {
        var connector = Script.Load($"export default {{ test: async (connection) => {result} }}");
        var operation = new ScriptedOperation();
        if (sends)
        {
            operation.Expect("GET me", PlainJson.Read("{}"));
        }

        await connector.Test!(operation, default);

        operation.CheckDone();
    }

    [Test]
    public void The_connection_test_fails_with_the_refusal()
    {
        var connector = Script.Load("export default { test: (connection) => get('me') }");
        var operation = new ScriptedOperation().Refuse("GET me", 401, "Unauthorized", "{}");

        Assert.That(
            async () => await connector.Test!(operation, default),
            Throws.TypeOf<ConnectorException>().With.Property("Status").EqualTo(401));
    }

    private static AuthorizationDefinition Authorization(string keys) => Script.Load(
        $$"""
        export default {
          connection: { authorization: { {{keys}} } },
          methods: { sign: (text) => `signed ${text}` },
        };
        """).Connection!.Authorization!;
}
