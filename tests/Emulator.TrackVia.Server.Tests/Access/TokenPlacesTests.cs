using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Access;

/// <summary>Header, query and form: every place where a client puts its token, and which one wins.</summary>
public sealed class TokenPlacesTests : TrackViaFixture
{
    private const string Views = "/openapi/views";

    private Caller KeyOnly => Anyone.With(_ => new Credentials { UserKey = Seeded.SummitKey });

    [Test]
    public async Task A_bearer_header_is_enough()
    {
        Assert.That((await Integration.GetAsync(Views)).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task A_query_parameter_is_enough()
    {
        var reply = await KeyOnly.GetAsync(Views + "?access_token=" + Seeded.MainToken);

        Assert.That(reply.Status, Is.EqualTo(200), reply.Text);
    }

    [Test]
    public async Task A_form_field_is_enough()
    {
        var superAdmin = await SuperAdminTokenAsync();

        var reply = await Anyone.PostFormAsync(
            "/openapi/users",
            ("access_token", superAdmin), ("user_key", Seeded.SummitKey),
            ("email", "form@summit.example"), ("first_name", "Fay"), ("last_name", "Form"), ("time_zone", "America/Denver"));

        Assert.That(reply.Status, Is.AnyOf(200, 201), reply.Text);
    }

    [Test]
    public async Task The_header_wins_over_the_query()
    {
        var good = await Integration.GetAsync(Views + "?access_token=wrong");
        var bad = await CallAs("wrong").GetAsync(Views + "?access_token=" + Seeded.MainToken);

        Assert.That(good.Status, Is.EqualTo(200), good.Text);
        Assert.That(bad.Refusal, Is.EqualTo(Refusal.InvalidToken("wrong")));
    }

    [Test]
    public async Task The_query_wins_over_the_form()
    {
        var superAdmin = await SuperAdminTokenAsync();

        var good = await KeyOnly.PostFormAsync(
            "/openapi/users?access_token=" + superAdmin,
            ("access_token", "wrong"), ("email", "query@summit.example"), ("first_name", "Q"), ("last_name", "W"));
        var bad = await KeyOnly.PostFormAsync(
            "/openapi/users?access_token=wrong",
            ("access_token", superAdmin), ("email", "never@summit.example"), ("first_name", "N"), ("last_name", "V"));

        Assert.That(good.Status, Is.AnyOf(200, 201), good.Text);
        Assert.That(bad.Refusal, Is.EqualTo(Refusal.InvalidToken("wrong")));
    }

    [TestCase("?access_token")]
    [TestCase("?access_token=")]
    public async Task A_parameter_without_a_value_is_an_invalid_token_not_a_missing_one(string query)
    {
        var reply = await KeyOnly.GetAsync(Views + query);

        Assert.That(reply.Refusal.Shape, Is.EqualTo(Refusal.InvalidToken("").Shape));
        Assert.That(reply.Refusal.Name, Is.EqualTo("invalid_token"));
        Assert.That(reply.Status, Is.EqualTo(401));
    }

    [Test]
    public async Task No_token_at_all_asks_for_authentication()
    {
        var reply = await KeyOnly.GetAsync(Views);

        Assert.That(
            reply.Refusal,
            Is.EqualTo(Refusal.OAuth(401, "unauthorized", "Full authentication is required to access this resource")));
    }

    private async Task<string> SuperAdminTokenAsync()
    {
        await SuperAdminAsync();
        return await Admin.CreateTokenAsync(Seeded.Dana, "dana-form");
    }
}
