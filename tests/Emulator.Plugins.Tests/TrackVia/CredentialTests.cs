using Emulator.Sdk.Authorization;
using Emulator.Sdk.Requests;
using Emulator.Values;

namespace Emulator.Plugins.Tests.TrackVia;

/// <summary>The connection's fields, the choice of authentication, and what goes with every request.</summary>
public sealed class CredentialTests
{
    [Test]
    public void The_shared_fields_are_those_of_the_help_article()
    {
        var fields = TrackViaConnector.Definition.Connection!.Fields;

        Assert.That(
            fields.Select(field => (field.Name, field.Label, field.Optional)),
            Is.EqualTo(new[]
            {
                ("authentication", "Authentication type", false),
                ("subdomain", "TrackVia subdomain", true),
                ("account_id", "Account ID", true),
            }));
        Assert.That(fields[1].Default, Is.EqualTo(Value.Of("go.trackvia.com")));
        Assert.That(fields[0].PickList.ToString(), Is.EqualTo("""[["OAuth","oauth"],["Auth Token","auth_token"]]"""));
    }

    [Test]
    public void Both_values_of_an_Auth_Token_are_required_secrets() =>
        Assert.That(
            TrackViaConnector.AuthToken.Fields.Select(field => (field.Name, field.Label, field.IsSecret, field.Optional)),
            Is.EqualTo(new[] { ("api_key", "API Key", true, false), ("auth_token", "Auth Token", true, false) }));

    [Test]
    public void OAuth_takes_a_client_or_a_login_so_it_requires_neither() =>
        Assert.That(
            TrackViaConnector.OAuth.Fields.Select(field => (field.Name, field.IsSecret, field.Optional)),
            Is.EqualTo(new[]
            {
                ("client_id", false, true), ("client_secret", true, true), ("username", false, true), ("password", true, true),
            }));

    [TestCase("oauth", "OAuth")]
    [TestCase("auth_token", "Auth Token")]
    public async Task The_connection_chooses_the_authentication(string key, string label)
    {
        var authorization = TrackViaConnector.Definition.Connection!.Authorization!;

        var selected = await authorization.Selected!(RecordValue.Of(("authentication", key)), default);

        Assert.That(selected, Is.EqualTo(key));
        Assert.That(authorization.Options[key].Label, Is.EqualTo(label));
    }

    [Test]
    public void OAuth_renews_on_401_and_never_on_403() =>
        Assert.That(TrackViaConnector.OAuth.RefreshOn, Is.EqualTo(new[] { ResponseMatcher.ForStatus(401) }));

    [Test]
    public void An_Auth_Token_has_nothing_to_renew() =>
        Assert.That((TrackViaConnector.AuthToken.Acquire, TrackViaConnector.AuthToken.Refresh), Is.EqualTo(default((object?, object?))));

    [TestCase("auth_token", """{"api_key":"K","auth_token":"T"}""", "GET views?user_key=K [Authorization: Bearer T]")]
    [TestCase("auth_token", """{"api_key":" K\n","auth_token":"T "}""", "GET views?user_key=K [Authorization: Bearer T]")]
    [TestCase("auth_token", """{"api_key":"K","auth_token":"T","account_id":""}""", "GET views?user_key=K [Authorization: Bearer T]")]
    [TestCase(
        "auth_token", """{"api_key":"K","auth_token":"T","account_id":22102}""",
        "GET views?user_key=K [Authorization: Bearer T] [account-id: 22102]")]
    [TestCase(
        "auth_token", """{"api_key":"K","auth_token":"T","access_token":"A","user_key":"U","account_id":" 22102 "}""",
        "GET views?user_key=K [Authorization: Bearer T] [account-id: 22102]")]
    [TestCase("oauth", """{"user_key":"U","access_token":"A"}""", "GET views?user_key=U [Authorization: Bearer A]")]
    [TestCase(
        "oauth", """{"api_key":"K","auth_token":"T","user_key":"U","access_token":"A","account_id":"22102"}""",
        "GET views?user_key=U [Authorization: Bearer A] [account-id: 22102]")]
    [TestCase("oauth", "{}", "GET views")]
    public async Task Key_token_and_account_go_with_every_request(string option, string settings, string line)
    {
        var request = new ConnectorRequest("GET", "views");

        var apply = TrackViaConnector.Definition.Connection!.Authorization!.Options[option].Apply!;
        await apply(request, TrackViaConnector.Json(settings), null, default);

        Assert.That(RequestLine.Of(request), Is.EqualTo(line));
    }

    [Test]
    public async Task The_test_asks_for_the_views()
    {
        var operation = new ScriptedOperation().Expect("GET views", "[]");

        await TrackViaConnector.Definition.Test!(operation, default);

        operation.CheckDone();
    }
}
