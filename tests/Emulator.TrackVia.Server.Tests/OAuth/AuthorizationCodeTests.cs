using System.Web;
using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.OAuth;

/// <summary>The browser's way in: authorize, code, token, the account's key, views.</summary>
public sealed class AuthorizationCodeTests : TrackViaFixture
{
    private const string Redirect = "http://127.0.0.1:8765/oauth/callback";
    private const string Client = "workato-emulator";
    private const string Secret = "workato-emulator-secret";

    [Test]
    public async Task The_page_asks_for_user_name_and_password()
    {
        var reply = await Anyone.GetAsync(AuthorizeAddress());

        Assert.That(reply.Status, Is.EqualTo(200), reply.Text);
        Assert.That(reply.ContentType, Does.StartWith("text/html"));
        Assert.That(reply.Text, Does.Contain("type=\"password\""));
    }

    [Test]
    public async Task Signing_in_leads_back_with_a_code_and_the_state()
    {
        var reply = await SignInOnThePageAsync(Seeded.PriyaPassword);

        Assert.That(reply.Status, Is.EqualTo(302), reply.Text);
        Assert.That(reply.Location!.ToString(), Does.StartWith(Redirect + "?"));
        var query = HttpUtility.ParseQueryString(reply.Location!.Query);
        Assert.That(query["code"], Is.Not.Null.And.Not.Empty);
        Assert.That(query["state"], Is.EqualTo("s t&te=1"));
    }

    [Test]
    public async Task A_code_becomes_a_token_that_finds_the_key_and_the_views()
    {
        var code = await CodeAsync();

        var token = await ExchangeAsync(code);
        var access = token.Json.Text("access_token");
        var apps = await Anyone.GetAsync("/3scale/openapiapps?access_token=" + access);
        var key = apps.Json[0].Text("userKey");
        var views = await CallAs(access, key).GetAsync("/openapi/views");

        Assert.That(token.Status, Is.EqualTo(200), token.Text);
        Assert.That(key, Is.EqualTo(Seeded.SummitKey));
        Assert.That(views.Status, Is.EqualTo(200), views.Text);
        Assert.That(views.Json.EnumerateArray().Ids(), Has.Member(Seeded.WorkOrders));
    }

    [Test]
    public async Task The_granted_pair_refreshes_with_the_clients_secret()
    {
        var token = (await ExchangeAsync(await CodeAsync())).Json;

        var refreshed = await Anyone.PostFormAsync(
            "/oauth/token",
            ("grant_type", "refresh_token"), ("client_id", Client), ("client_secret", Secret),
            ("refresh_token", token.Text("refresh_token")));

        Assert.That(refreshed.Status, Is.EqualTo(200), refreshed.Text);
    }

    [Test]
    public async Task A_code_is_good_once()
    {
        var code = await CodeAsync();
        await ExchangeAsync(code);

        var again = await ExchangeAsync(code);

        Assert.That((again.Status, again.Refusal.Name), Is.EqualTo((400, "invalid_grant")));
    }

    [Test]
    public async Task An_invented_code_is_an_invalid_grant()
    {
        var reply = await ExchangeAsync("invented");

        Assert.That((reply.Status, reply.Refusal.Name), Is.EqualTo((400, "invalid_grant")));
    }

    [Test]
    public async Task A_wrong_secret_gets_no_token()
    {
        var code = await CodeAsync();

        var reply = await Anyone.PostFormAsync(
            "/oauth/token",
            ("grant_type", "authorization_code"), ("code", code), ("redirect_uri", Redirect),
            ("client_id", Client), ("client_secret", "wrong"));

        Assert.That((reply.Status, reply.Refusal.Name), Is.EqualTo((401, "invalid_client")));
    }

    [Test]
    public async Task A_redirect_other_than_that_of_the_code_gets_no_token()
    {
        var code = await CodeAsync();

        var reply = await Anyone.PostFormAsync(
            "/oauth/token",
            ("grant_type", "authorization_code"), ("code", code), ("redirect_uri", "http://127.0.0.1:9999/elsewhere"),
            ("client_id", Client), ("client_secret", Secret));

        Assert.That((reply.Status, reply.Refusal.Name), Is.EqualTo((400, "invalid_grant")));
    }

    [Test]
    public async Task A_wrong_password_leads_nowhere()
    {
        var reply = await SignInOnThePageAsync("wrong");

        Assert.That(reply.Status, Is.Not.EqualTo(302));
        Assert.That(reply.Location, Is.Null);
    }

    [TestCase("https://evil.example/steal")]
    [TestCase("http://127.0.0.1.evil.example/steal")]
    public async Task A_redirect_off_loopback_is_never_followed(string redirect)
    {
        var reply = await Anyone.GetAsync(AuthorizeAddress(redirect));

        Assert.That(reply.Status, Is.InRange(400, 499), reply.Text);
        Assert.That(reply.Location, Is.Null);
    }

    [Test]
    public async Task An_unknown_client_is_not_shown_a_page()
    {
        var reply = await Anyone.GetAsync(AuthorizeAddress().Replace(Client, "nobody"));

        Assert.That(reply.Status, Is.InRange(400, 499), reply.Text);
    }

    [Test]
    public async Task What_the_caller_put_into_the_address_cannot_run_on_the_page()
    {
        var reply = await Anyone.GetAsync(
            AuthorizeAddress().Replace("state=", "state=" + Uri.EscapeDataString("\"><script>alert(1)</script>")));

        Assert.That(reply.Text, Does.Not.Contain("<script>alert(1)"));
    }

    [Test]
    public async Task The_key_takes_a_token()
    {
        Assert.That((await Anyone.GetAsync("/3scale/openapiapps")).Status, Is.EqualTo(401));
        Assert.That(
            (await Anyone.GetAsync("/3scale/openapiapps?access_token=wrong")).Refusal,
            Is.EqualTo(Refusal.InvalidToken("wrong")));
    }

    private static string AuthorizeAddress(string redirect = Redirect)
    {
        return $"/oauth/authorize?response_type=code&client_id={Client}"
            + $"&redirect_uri={Uri.EscapeDataString(redirect)}&state={Uri.EscapeDataString("s t&te=1")}";
    }

    private async Task<Reply> SignInOnThePageAsync(string password)
    {
        var address = AuthorizeAddress();
        var page = new LoginPage((await Anyone.GetAsync(address)).Text, address);
        return await Anyone.PostFormAsync(page.Action, page.Filled(Seeded.PriyaLogin, password));
    }

    private async Task<string> CodeAsync()
    {
        var reply = await SignInOnThePageAsync(Seeded.PriyaPassword);
        return HttpUtility.ParseQueryString(reply.Location!.Query)["code"]!;
    }

    private Task<Reply> ExchangeAsync(string code)
    {
        return Anyone.PostFormAsync(
            "/oauth/token",
            ("grant_type", "authorization_code"), ("code", code), ("redirect_uri", Redirect),
            ("client_id", Client), ("client_secret", Secret));
    }
}
