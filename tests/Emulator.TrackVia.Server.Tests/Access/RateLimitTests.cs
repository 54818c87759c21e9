using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Access;

public sealed class RateLimitTests : TrackViaFixture
{
    [Test]
    public async Task Twelve_hundred_calls_a_minute_pass_and_the_next_one_is_refused()
    {
        var statuses = new List<int>();
        for (var batch = 0; batch < 1200; batch += 50)
        {
            var replies = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Integration.GetAsync("/openapi/apps")));
            statuses.AddRange(replies.Select(reply => reply.Status));
        }

        var next = await Integration.GetAsync("/openapi/apps");

        Assert.That(statuses, Has.Count.EqualTo(1200).And.All.EqualTo(200));
        Assert.That(next.Status, Is.EqualTo(429));
    }

    [Test]
    public async Task The_refusal_names_itself_and_says_when_to_come_back()
    {
        await Admin.ChangeSettingsAsync(new { rate_limit_per_minute = 2 });
        await Integration.GetAsync("/openapi/apps");
        await Integration.GetAsync("/openapi/apps");

        var reply = await Integration.GetAsync("/openapi/apps");

        Assert.That(reply.Status, Is.EqualTo(429));
        Assert.That(reply.Refusal.Name, Is.EqualTo("tooManyRequests"));
        Assert.That(reply.Refusal.Message, Is.Not.Empty);
        Assert.That(int.Parse(reply.Header("Retry-After")!), Is.InRange(1, 60));
    }

    [Test]
    public async Task Who_waits_as_long_as_told_is_served_again()
    {
        await Admin.ChangeSettingsAsync(new { rate_limit_per_minute = 1 });
        await Integration.GetAsync("/openapi/apps");
        var refused = await Integration.GetAsync("/openapi/apps");

        Time.Advance(TimeSpan.FromSeconds(int.Parse(refused.Header("Retry-After")!)));
        var served = await Integration.GetAsync("/openapi/apps");

        Assert.That(refused.Status, Is.EqualTo(429));
        Assert.That(served.Status, Is.EqualTo(200), served.Text);
    }

    [Test]
    public async Task The_admin_clock_moves_the_window_too()
    {
        await Admin.ChangeSettingsAsync(new { rate_limit_per_minute = 1 });
        await Integration.GetAsync("/openapi/apps");
        await Admin.MustPostAsync("/clock", new { advance_seconds = 61 });

        Assert.That((await Integration.GetAsync("/openapi/apps")).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task Another_account_is_not_slowed_down()
    {
        await Admin.ChangeSettingsAsync(new { rate_limit_per_minute = 1 });
        await Integration.GetAsync("/openapi/apps");
        await Integration.GetAsync("/openapi/apps");

        Assert.That((await Lab.GetAsync("/openapi/apps")).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task Calls_at_once_are_counted_exactly()
    {
        await Admin.ChangeSettingsAsync(new { rate_limit_per_minute = 30 });

        var replies = await Task.WhenAll(Enumerable.Range(0, 60).Select(_ => Integration.GetAsync("/openapi/apps")));

        Assert.That(replies.Count(reply => reply.Status == 200), Is.EqualTo(30));
        Assert.That(replies.Count(reply => reply.Status == 429), Is.EqualTo(30));
    }
}
