using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Hooks;

/// <summary>A server with a listener for its webhooks.</summary>
public abstract class HookFixture : TrackViaFixture
{
    protected HookListener Listener { get; private set; } = null!;

    [SetUp]
    public async Task StartListenerAsync()
    {
        Listener = await HookListener.StartAsync();
    }

    [TearDown]
    public async Task StopListenerAsync()
    {
        await Listener.DisposeAsync();
    }

    /// <summary>Subscribes to a view as the integration and returns the hook's id.</summary>
    protected Task<string> SubscribeAsync(string hookEvent, int view = Seeded.WorkOrders)
    {
        return SubscribeAsync(hookEvent, Integration.View(view), Listener);
    }

    protected static async Task<string> SubscribeAsync(string hookEvent, ViewCaller view, HookListener listener)
    {
        var reply = await view.SubscribeAsync(hookEvent, listener.Target);
        Assert.That(reply.Status, Is.InRange(200, 299), reply.Text);
        return reply.Json.GetProperty("id").ToString();
    }
}
