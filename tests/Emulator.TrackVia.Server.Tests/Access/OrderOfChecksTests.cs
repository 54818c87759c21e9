using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Access;

/// <summary>A request that is wrong in two ways is refused for the earlier one (reference 3.4).</summary>
public sealed class OrderOfChecksTests : TrackViaFixture
{
    [Test]
    public async Task The_route_comes_before_the_token()
    {
        var reply = await Anyone.GetAsync("/openapi/nothing");

        Assert.That(reply.Refusal, Is.EqualTo(Refusal.NotFound));
    }

    [Test]
    public async Task The_token_comes_before_the_key()
    {
        var reply = await CallAs("wrong", "wrong").GetAsync("/openapi/views");

        Assert.That(reply.Refusal, Is.EqualTo(Refusal.InvalidToken("wrong")));
    }

    [Test]
    public async Task The_key_comes_before_the_account()
    {
        var reply = await CallAs(Seeded.MainToken, "wrong")
            .With(credentials => credentials with { Account = "22102" })
            .GetAsync("/openapi/views");

        Assert.That(reply.Refusal.Message, Is.EqualTo("Invalid user key."));
    }

    [Test]
    public async Task The_key_comes_before_the_hosts_account()
    {
        var reply = await CallAs(Seeded.MainToken, "wrong")
            .With(credentials => credentials with { Host = Seeded.HarborHost })
            .GetAsync("/openapi/views");

        Assert.That(reply.Refusal.Message, Is.EqualTo("Invalid user key."));
    }

    [Test]
    public async Task The_account_comes_before_the_rate()
    {
        await ExhaustTheRateAsync();

        var reply = await Integration.With(credentials => credentials with { Account = "22102" }).GetAsync("/openapi/apps");

        Assert.That(reply.Refusal.Message, Is.EqualTo("No access to account 22102."));
    }

    [Test]
    public async Task The_token_comes_before_the_rate()
    {
        await ExhaustTheRateAsync();

        var reply = await CallAs("wrong").GetAsync("/openapi/apps");

        Assert.That(reply.Status, Is.EqualTo(401));
    }

    [Test]
    public async Task The_rate_comes_before_the_view()
    {
        await ExhaustTheRateAsync();

        var reply = await Integration.View(5000).ListAsync();

        Assert.That(reply.Status, Is.EqualTo(429));
    }

    [Test]
    public async Task The_view_comes_before_the_role()
    {
        var reply = await ReadOnly.View(Seeded.AllTimeEntries).DeleteAllAsync();

        Assert.That(reply.Refusal, Is.EqualTo(Refusal.Denied("View: 3106")));
    }

    [Test]
    public async Task The_record_comes_before_the_role()
    {
        var reply = await ReadOnly.View(Seeded.Customers).DeleteAsync(987654);

        Assert.That(reply.Refusal, Is.EqualTo(Refusal.Denied("Record: 987654")));
    }

    [Test]
    public async Task The_role_comes_before_the_payload()
    {
        var reply = await ReadOnly.View(Seeded.Customers).CreateAsync(("Credit Limit", "much"));

        Assert.That(reply.Refusal, Is.EqualTo(Refusal.Forbidden));
    }

    [Test]
    public async Task The_field_comes_before_the_payload()
    {
        var reply = await WorkOrders.CreateAsync(("Est Hours", "many"), ("WONT WORK", "x"));

        Assert.That(reply.Refusal, Is.EqualTo(Refusal.Denied("field \"WONT WORK\"")));
    }

    private async Task ExhaustTheRateAsync()
    {
        await Admin.ChangeSettingsAsync(new { rate_limit_per_minute = 1 });
        await Integration.GetAsync("/openapi/apps");
    }
}
