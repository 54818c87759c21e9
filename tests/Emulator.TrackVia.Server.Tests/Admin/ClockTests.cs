using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Admin;

public sealed class ClockTests : TrackViaFixture
{
    [Test]
    public async Task The_clock_is_that_of_the_host_at_first()
    {
        var reply = await Admin.GetAsync("/clock");

        Assert.That(reply.Json.Keys(), Is.EqualTo(["now"]));
        Assert.That(reply.Json.Text("now"), Does.EndWith("Z"));
        Assert.That(Now(reply), Is.EqualTo(Time.GetUtcNow()));
    }

    [Test]
    public async Task It_can_be_set()
    {
        var reply = await Admin.PostAsync("/clock", new { now = "2027-01-01T00:00:00Z" });

        Assert.That(reply.Status, Is.EqualTo(200), reply.Text);
        Assert.That(Now(reply), Is.EqualTo(new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero)));
        Assert.That(Now(await Admin.GetAsync("/clock")), Is.EqualTo(Now(reply)));
    }

    [Test]
    public async Task It_can_be_advanced()
    {
        var reply = await Admin.PostAsync("/clock", new { advance_seconds = 90 });

        Assert.That(Now(reply), Is.EqualTo(Time.GetUtcNow().AddSeconds(90)));
    }

    [Test]
    public async Task It_goes_on_with_the_clock_of_the_host()
    {
        await Admin.PostAsync("/clock", new { now = "2027-01-01T00:00:00Z" });
        Time.Advance(TimeSpan.FromSeconds(5));

        Assert.That(
            Now(await Admin.GetAsync("/clock")), Is.EqualTo(new DateTimeOffset(2027, 1, 1, 0, 0, 5, TimeSpan.Zero)));
    }

    [Test]
    public async Task Stamps_of_records_follow_it()
    {
        await Admin.PostAsync("/clock", new { now = "2027-01-01T00:00:00Z" });

        var record = await WorkOrders.CreatedAsync(("Title", "Pump"));

        Assert.That((await WorkOrders.GetAsync(record)).Data.Text("Created"), Is.EqualTo("2027-01-01T00:00:00.000Z"));
    }

    [Test]
    public async Task Expiry_of_tokens_follows_it()
    {
        await Admin.MustPostAsync("/clock", new { advance_seconds = 601 });

        Assert.That(
            (await CallAs(Seeded.ShortToken).GetAsync("/openapi/views")).Refusal,
            Is.EqualTo(Refusal.ExpiredToken(Seeded.ShortToken)));
    }

    [Test]
    public async Task A_reset_puts_it_back()
    {
        await Admin.PostAsync("/clock", new { now = "2027-01-01T00:00:00Z" });

        await Admin.ResetAsync();

        Assert.That(Now(await Admin.GetAsync("/clock")), Is.EqualTo(Time.GetUtcNow()));
    }

    [Test]
    public async Task A_body_that_says_nothing_is_refused()
    {
        Assert.That((await Admin.PostAsync("/clock", new { then = "never" })).Status, Is.EqualTo(400));
        Assert.That((await Admin.PostAsync("/clock", new { now = "noon" })).Status, Is.EqualTo(400));
    }

    private static DateTimeOffset Now(Reply reply)
    {
        return DateTimeOffset.Parse(reply.Json.Text("now"));
    }
}
