using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Hooks;

/// <summary>Deliveries that get lost, come twice or overtake each other on request.</summary>
public sealed class HookFaultTests : HookFixture
{
    [Test]
    public async Task A_dropped_delivery_never_comes_and_the_next_one_does()
    {
        await SubscribeAsync("created");
        await Admin.InjectAsync(new { kind = "drop_hook", after = 0, times = 1 });

        await WorkOrders.CreatedAsync(("Title", "Lost"));
        await WorkOrders.CreatedAsync(("Title", "Kept"));

        Assert.That((await Listener.NextAsync()).Record.Text("Title"), Is.EqualTo("Kept"));
        Assert.That(Listener.Waiting, Is.Zero);
    }

    [Test]
    public async Task A_duplicated_delivery_comes_twice()
    {
        await SubscribeAsync("created");
        await Admin.InjectAsync(new { kind = "duplicate_hook", after = 0, times = 1 });

        await WorkOrders.CreatedAsync(("Title", "Twice"));
        await WorkOrders.CreatedAsync(("Title", "Once"));

        string[] titles =
        [
            (await Listener.NextAsync()).Record.Text("Title"),
            (await Listener.NextAsync()).Record.Text("Title"),
            (await Listener.NextAsync()).Record.Text("Title"),
        ];
        Assert.That(titles, Is.EqualTo(["Twice", "Twice", "Once"]));
    }

    [Test]
    public async Task A_reordered_delivery_is_overtaken_by_the_next()
    {
        await SubscribeAsync("created");
        await Admin.InjectAsync(new { kind = "reorder_hooks", after = 0, times = 1 });

        await WorkOrders.CreatedAsync(("Title", "First"));
        await WorkOrders.CreatedAsync(("Title", "Second"));

        string[] titles =
            [(await Listener.NextAsync()).Record.Text("Title"), (await Listener.NextAsync()).Record.Text("Title")];
        Assert.That(titles, Is.EqualTo(["Second", "First"]));
    }

    [Test]
    public async Task A_fault_may_wait_for_some_deliveries()
    {
        await SubscribeAsync("created");
        await Admin.InjectAsync(new { kind = "drop_hook", after = 1, times = 1 });

        foreach (var title in new[] { "One", "Two", "Three" })
        {
            await WorkOrders.CreatedAsync(("Title", title));
        }

        string[] titles =
            [(await Listener.NextAsync()).Record.Text("Title"), (await Listener.NextAsync()).Record.Text("Title")];
        Assert.That(titles, Is.EqualTo(["One", "Three"]));
    }
}
