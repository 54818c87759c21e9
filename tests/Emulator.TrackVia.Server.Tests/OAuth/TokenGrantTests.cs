using System.Text.Json;
using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.OAuth;

public sealed class TokenGrantTests : TrackViaFixture
{
    private static readonly string[] Members =
    [
        "value", "tokenType", "token_type", "refreshToken", "expires_in", "expiresIn", "expiration", "scope", "access_token",
        "accessToken", "refresh_token", "pusher_application_key", "apiVersion",
    ];

    [TestCase("TrackViaAPI")]
    [TestCase("xvia-webapp")]
    public async Task A_password_is_granted_a_token_by_post_without_a_secret(string client)
    {
        var reply = await Anyone.PostFormAsync(
            "/oauth/token",
            ("grant_type", "password"), ("client_id", client),
            ("username", Seeded.PriyaLogin), ("password", Seeded.PriyaPassword));

        Assert.That(reply.Status, Is.EqualTo(200), reply.Text);
        Assert.That((await CallAs(reply.Json.Text("access_token")).GetAsync("/openapi/views")).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task A_password_is_granted_a_token_by_get_too()
    {
        var reply = await Anyone.GetAsync(PasswordInQuery(Seeded.PriyaPassword));

        Assert.That(reply.Status, Is.EqualTo(200), reply.Text);
        Assert.That((await CallAs(reply.Json.Text("value")).GetAsync("/openapi/views")).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task A_password_may_come_in_the_query_of_a_post()
    {
        var reply = await Anyone.PostAsync(PasswordInQuery(Seeded.PriyaPassword));

        Assert.That(reply.Status, Is.EqualTo(200), reply.Text);
    }

    [Test]
    public async Task The_answer_says_everything_in_both_spellings()
    {
        var token = (await PasswordGrantAsync(Seeded.PriyaLogin, Seeded.PriyaPassword)).Json;

        Assert.That(token.Keys().Except(["oauth_id"]), Is.EquivalentTo(Members));
        Assert.That(token.Text("value"), Is.EqualTo(token.Text("access_token")).And.EqualTo(token.Text("accessToken")));
        Assert.That(token.GetProperty("refreshToken").Keys(), Is.EquivalentTo(["value", "expiration"]));
        Assert.That(token.GetProperty("refreshToken").Text("value"), Is.EqualTo(token.Text("refresh_token")));
        Assert.That((token.Text("tokenType"), token.Text("token_type")), Is.EqualTo(("bearer", "bearer")));
        Assert.That(token.GetProperty("scope").Texts(), Is.EqualTo(["read", "trust", "write"]));
        Assert.That(token.GetProperty("expires_in").ValueKind, Is.EqualTo(JsonValueKind.Number));
        Assert.That((token.Number("expires_in"), token.Number("expiresIn")), Is.EqualTo((900, 900)));
    }

    [Test]
    public async Task The_answer_says_when_the_tokens_expire()
    {
        var token = (await PasswordGrantAsync(Seeded.PriyaLogin, Seeded.PriyaPassword)).Json;

        var pattern = @"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}(Z|[+-]\d{4})$";
        Assert.That(token.Text("expiration"), Does.Match(pattern));
        Assert.That(token.GetProperty("refreshToken").Text("expiration"), Does.Match(pattern));
        Assert.That(
            DateTimeOffset.Parse(token.Text("expiration").Replace("+0000", "Z")) - Time.GetUtcNow(),
            Is.EqualTo(TimeSpan.FromSeconds(900)).Within(TimeSpan.FromSeconds(1)));
    }

    [Test]
    public async Task Two_grants_are_two_tokens()
    {
        var first = (await PasswordGrantAsync(Seeded.PriyaLogin, Seeded.PriyaPassword)).Json;
        var second = (await PasswordGrantAsync(Seeded.PriyaLogin, Seeded.PriyaPassword)).Json;

        Assert.That(second.Text("access_token"), Is.Not.EqualTo(first.Text("access_token")));
        Assert.That(second.Text("refresh_token"), Is.Not.EqualTo(first.Text("refresh_token")));
    }

    [TestCase(Seeded.PriyaLogin, "wrong")]
    [TestCase("nobody@summit.example", Seeded.PriyaPassword)]
    [TestCase(Seeded.PriyaLogin, "")]
    [TestCase(Seeded.PriyaLogin, "orange-bike-42")]
    public async Task A_wrong_name_or_password_is_bad_credentials(string login, string password)
    {
        var reply = await PasswordGrantAsync(login, password);

        Assert.That(reply.Refusal, Is.EqualTo(Refusal.OAuth(400, "invalid_grant", "Bad credentials")));
    }

    [Test]
    public async Task A_wrong_password_in_the_query_is_bad_credentials_as_well()
    {
        var reply = await Anyone.GetAsync(PasswordInQuery("wrong"));

        Assert.That(reply.Refusal, Is.EqualTo(Refusal.OAuth(400, "invalid_grant", "Bad credentials")));
    }

    [Test]
    public async Task An_unknown_grant_is_not_supported()
    {
        var reply = await Anyone.PostFormAsync("/oauth/token", ("grant_type", "telepathy"), ("client_id", "TrackViaAPI"));

        Assert.That((reply.Status, reply.Refusal.Name), Is.EqualTo((400, "unsupported_grant_type")));
        Assert.That(reply.Refusal.Shape, Is.EqualTo(Refusal.InvalidToken("").Shape));
    }

    [TestCase("nobody", "")]
    [TestCase("workato-emulator", "wrong")]
    [TestCase("workato-emulator", "")]
    public async Task An_unknown_client_or_a_wrong_secret_is_an_invalid_client(string client, string secret)
    {
        var reply = await Anyone.PostFormAsync(
            "/oauth/token",
            ("grant_type", "password"), ("client_id", client), ("client_secret", secret),
            ("username", Seeded.PriyaLogin), ("password", Seeded.PriyaPassword));

        Assert.That((reply.Status, reply.Refusal.Name), Is.EqualTo((401, "invalid_client")));
    }

    [Test]
    public async Task Someone_deactivated_cannot_sign_in()
    {
        await Admin.MustPostAsync($"/users/{Seeded.Marta}/deactivate");

        var reply = await PasswordGrantAsync(Seeded.MartaLogin, Seeded.MartaPassword);

        Assert.That((reply.Status, reply.Refusal.Name), Is.EqualTo((400, "invalid_grant")));
    }

    private static string PasswordInQuery(string password)
    {
        return "/oauth/token?grant_type=password&client_id=TrackViaAPI"
            + $"&username={Seeded.PriyaLogin}&password={password}";
    }
}
