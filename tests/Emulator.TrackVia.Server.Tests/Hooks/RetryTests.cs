using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Hooks;

/// <summary>A delivery that fails is tried again after 1, 5 and 25 seconds of the server's clock, then dropped.</summary>
public sealed class RetryTests : HookFixture
{
    private static readonly TimeSpan[] Waits = [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(25)];

    [Test]
    public async Task A_failed_delivery_is_tried_again_after_a_second()
    {
        await SubscribeAsync("created");
        Listener.AnswerNext(500);

        var record = await WorkOrders.CreatedAsync(("Title", "Pump"));

        var first = await Listener.NextAsync();
        await PassAsync(Waits[0]);
        var second = await Listener.NextAsync();
        Assert.That((first.Record.Number("id"), second.Record.Number("id")), Is.EqualTo((record, record)));
    }

    [Test]
    public async Task It_is_not_tried_before_its_time()
    {
        await SubscribeAsync("created");
        Listener.AnswerNext(500);
        await WorkOrders.CreatedAsync(("Title", "Pump"));
        await Listener.NextAsync();
        var wait = await LastingWaitAsync(Waits[0]);

        Time.Advance(Waits[0] - TimeSpan.FromMilliseconds(1));
        await WorkOrders.ListAsync("max=1");
        var early = Listener.Waiting;
        Time.Advance(wait.Length - Waits[0] + TimeSpan.FromMilliseconds(1));
        await Listener.NextAsync();

        Assert.That(early, Is.Zero);
    }

    [Test]
    public async Task After_the_last_retry_it_is_dropped_with_a_line_in_the_log()
    {
        var hook = await SubscribeAsync("created");
        Listener.AnswerNext(500, 503, 404, 500);
        await WorkOrders.CreatedAsync(("Title", "Lost"));

        await Listener.NextAsync();
        foreach (var wait in Waits)
        {
            await PassAsync(wait);
            await Listener.NextAsync();
        }

        await WorkOrders.CreatedAsync(("Title", "Next"));
        Assert.That((await Listener.NextAsync()).Record.Text("Title"), Is.EqualTo("Next"));
        var log = (await DeliveriesAsync(5)).Take(4).ToList();
        Assert.That(log.Select(line => line.GetProperty("hook").ToString()), Is.All.EqualTo(hook));
        Assert.That(log.Select(line => line.Number("attempt")), Is.EqualTo([1, 2, 3, 4]));
        Assert.That(log.Select(line => line.Number("status")), Is.EqualTo([500, 503, 404, 500]));
        Assert.That(log[3].Text("outcome"), Is.Not.EqualTo(log[0].Text("outcome")));
        Assert.That(log[3].Text("outcome"), Does.Contain("drop").IgnoreCase);
    }

    [Test]
    public async Task The_waits_are_a_setting()
    {
        await Admin.ChangeSettingsAsync(new { hook_retry_seconds = new[] { 3 } });
        await SubscribeAsync("created");
        Listener.AnswerNext(500);

        await WorkOrders.CreatedAsync(("Title", "Pump"));

        await Listener.NextAsync();
        await PassAsync(TimeSpan.FromSeconds(3));
        Assert.That((await Listener.NextAsync()).Record.Text("Title"), Is.EqualTo("Pump"));
    }

    [Test]
    public async Task A_subscriber_that_is_not_there_is_tried_again_too()
    {
        var gone = await HookListener.StartAsync();
        var target = gone.Target;
        await gone.DisposeAsync();
        await WorkOrders.SubscribeAsync("created", target);

        await WorkOrders.CreatedAsync(("Title", "Pump"));

        foreach (var wait in Waits)
        {
            await PassAsync(wait);
        }

        Assert.That((await DeliveriesAsync(4)).Select(line => line.Number("attempt")), Is.EqualTo([1, 2, 3, 4]));
    }

    [Test]
    public async Task A_success_is_logged_with_its_attempt()
    {
        await SubscribeAsync("created");

        await WorkOrders.CreatedAsync(("Title", "Pump"));

        await Listener.NextAsync();
        var line = (await DeliveriesAsync(1)).Single();
        Assert.That(line.Keys(), Is.EquivalentTo(["hook", "event", "attempt", "status", "outcome"]));
        Assert.That((line.Text("event"), line.Number("attempt"), line.Number("status")), Is.EqualTo(("created", 1, 200)));
    }

    [Test]
    public async Task One_slow_subscriber_does_not_hold_up_another()
    {
        await using var healthy = await HookListener.StartAsync();
        await SubscribeAsync("created");
        await SubscribeAsync("created", WorkOrders, healthy);
        Listener.AnswerNext(500, 500, 500, 500);

        await WorkOrders.CreatedAsync(("Title", "One"));
        await WorkOrders.CreatedAsync(("Title", "Two"));

        Assert.That((await healthy.NextAsync()).Record.Text("Title"), Is.EqualTo("One"));
        Assert.That((await healthy.NextAsync()).Record.Text("Title"), Is.EqualTo("Two"));
    }

    [Test]
    public async Task A_reset_forgets_what_still_waits_for_its_retry()
    {
        await SubscribeAsync("created");
        Listener.AnswerNext(500);
        await WorkOrders.CreatedAsync(("Title", "Forgotten"));
        await Listener.NextAsync();
        await LastingWaitAsync(Waits[0]);

        await Admin.ResetAsync();
        Time.Advance(TimeSpan.FromSeconds(60));
        await SubscribeAsync("created");
        await WorkOrders.CreatedAsync(("Title", "After"));

        Assert.That((await Listener.NextAsync()).Record.Text("Title"), Is.EqualTo("After"));
        Assert.That(Listener.Waiting, Is.Zero);
    }

    /// <summary>Lets the wait before a retry begin and end.</summary>
    private async Task PassAsync(TimeSpan length)
    {
        Time.Advance((await LastingWaitAsync(length)).Length);
    }

    /// <summary>The wait that the server settles on: it may begin one and give it up at once.</summary>
    private async Task<Wait> LastingWaitAsync(TimeSpan length)
    {
        while (true)
        {
            var wait = await Time.WaitBeginsAsync(length);
            await Admin.GetAsync("/clock");
            if (wait.IsPending)
            {
                return wait;
            }
        }
    }

    /// <summary>The log once it has that many lines; a line comes after the listener's answer, so it may be late.</summary>
    private async Task<IReadOnlyList<System.Text.Json.JsonElement>> DeliveriesAsync(int count)
    {
        using var guard = Guard.Start();
        while (true)
        {
            var lines = await Admin.ListAsync("/hooks/deliveries");
            if (lines.Count >= count)
            {
                return lines;
            }

            guard.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
