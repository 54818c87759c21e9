using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Hooks;

/// <summary>
/// What stops deliveries. A second subscriber that goes on being served shows that the events were handled:
/// each test waits for its second delivery before it looks at the first listener.
/// </summary>
public sealed class EndOfDeliveryTests : HookFixture
{
    private HookListener _witness = null!;

    [SetUp]
    public async Task SubscribeWitnessAsync()
    {
        _witness = await HookListener.StartAsync();
        await SubscribeAsync("created", (await AppAdminAsync()).View(Seeded.WorkOrders), _witness);
    }

    [TearDown]
    public async Task StopWitnessAsync()
    {
        await _witness.DisposeAsync();
    }

    [Test]
    public async Task Unsubscribing_stops_deliveries()
    {
        var id = await SubscribeAsync("created");
        await WorkOrders.UnsubscribeAsync(id);

        await CreateTwoAsync();

        Assert.That(Listener.Waiting, Is.Zero);
    }

    [Test]
    public async Task Deactivating_the_token_stops_deliveries()
    {
        await SubscribeAsync("created");
        await Admin.MustPostAsync("/tokens/workato-main/deactivate");

        await CreateTwoAsync();

        Assert.That(Listener.Waiting, Is.Zero);
    }

    [Test]
    public async Task Regenerating_the_token_stops_deliveries()
    {
        await SubscribeAsync("created");
        await Admin.MustPostAsync("/tokens/workato-main/regenerate");

        await CreateTwoAsync();

        Assert.That(Listener.Waiting, Is.Zero);
    }

    [Test]
    public async Task Deactivating_the_user_stops_deliveries()
    {
        await SubscribeAsync("created");
        await Admin.MustPostAsync($"/users/{Seeded.Integration}/deactivate");

        await CreateTwoAsync();

        Assert.That(Listener.Waiting, Is.Zero);
    }

    [Test]
    public async Task Losing_the_view_stops_deliveries()
    {
        await SubscribeAsync("created");
        await Admin.RevokeAsync("Integration RW", Seeded.WorkOrders, "read");

        await CreateTwoAsync();

        Assert.That(Listener.Waiting, Is.Zero);
    }

    private async Task CreateTwoAsync()
    {
        var priya = await AppAdminAsync();
        for (var i = 0; i < 2; i++)
        {
            await priya.View(Seeded.WorkOrders).CreatedAsync(("Title", $"Pump {i}"));
            Assert.That((await _witness.NextAsync()).Record.Text("Title"), Is.EqualTo($"Pump {i}"));
        }
    }
}
