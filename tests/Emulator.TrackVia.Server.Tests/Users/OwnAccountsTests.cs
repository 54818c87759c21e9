using System.Text.Json;
using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Users;

/// <summary><c>GET /users</c>: who the bearer of a token is and which accounts are theirs.</summary>
public sealed class OwnAccountsTests : TrackViaFixture
{
    [Test]
    public async Task An_employee_of_two_accounts_sees_both()
    {
        var grant = await PasswordGrantAsync(Seeded.PriyaLogin, Seeded.PriyaPassword);

        var reply = await Anyone.GetAsync("/users?access_token=" + grant.Json.Text("access_token"));

        Assert.That(reply.Status, Is.EqualTo(200), reply.Text);
        Assert.That(reply.Json.ValueKind, Is.EqualTo(JsonValueKind.Object));
        Assert.That(reply.Json.GetProperty("accounts").EnumerateArray().Ids(), Is.EquivalentTo([22101, 22102]));
        Assert.That(reply.Json.Text("email"), Is.EqualTo(Seeded.PriyaLogin));
        Assert.That(reply.Json.Text("username"), Is.Not.Empty);
    }

    [Test]
    public async Task The_home_account_comes_first()
    {
        var grant = await PasswordGrantAsync(Seeded.PriyaLogin, Seeded.PriyaPassword);

        var reply = await Anyone.GetAsync("/users?access_token=" + grant.Json.Text("access_token"));

        Assert.That(reply.Json.GetProperty("accounts")[0].Number("id"), Is.EqualTo(Seeded.Summit));
    }

    [Test]
    public async Task It_takes_a_token()
    {
        Assert.That((await Anyone.GetAsync("/users")).Status, Is.EqualTo(401));
        Assert.That((await Anyone.GetAsync("/users?access_token=wrong")).Refusal, Is.EqualTo(Refusal.InvalidToken("wrong")));
    }
}
