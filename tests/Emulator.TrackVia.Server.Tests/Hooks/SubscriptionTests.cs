using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Hooks;

public sealed class SubscriptionTests : HookFixture
{
    [Test]
    public async Task Subscribing_answers_an_object_with_an_id()
    {
        var reply = await WorkOrders.SubscribeAsync("created", Listener.Target);

        Assert.That(reply.Status, Is.AnyOf(200, 201), reply.Text);
        Assert.That(reply.Json.GetProperty("id").ToString(), Is.Not.Empty);
    }

    [Test]
    public async Task Every_subscription_has_an_id_of_its_own()
    {
        string[] ids = [await SubscribeAsync("created"), await SubscribeAsync("created"), await SubscribeAsync("deleted")];

        Assert.That(ids, Is.Unique);
    }

    [Test]
    public async Task The_admin_lists_who_listens_to_what()
    {
        var id = await SubscribeAsync("updated");

        var hook = (await Admin.ListAsync("/hooks")).Single();

        Assert.That(hook.GetProperty("id").ToString(), Is.EqualTo(id));
        Assert.That(hook.Number("view"), Is.EqualTo(Seeded.WorkOrders));
        Assert.That(hook.Text("event"), Is.EqualTo("updated"));
        Assert.That(hook.Text("target_url"), Is.EqualTo(Listener.Target.ToString()));
        Assert.That(hook.Keys(), Is.EquivalentTo(["id", "view", "event", "target_url", "token_user"]));
    }

    [Test]
    public async Task Unsubscribing_takes_it_off_the_list()
    {
        var id = await SubscribeAsync("created");

        var reply = await WorkOrders.UnsubscribeAsync(id);

        Assert.That(reply.Status, Is.InRange(200, 204));
        Assert.That(await Admin.ListAsync("/hooks"), Is.Empty);
    }

    [TestCase("987654")]
    [TestCase("no-such-hook")]
    public async Task A_hook_that_does_not_exist_is_not_found(string hook)
    {
        var reply = await WorkOrders.UnsubscribeAsync(hook);

        Assert.That(reply.Status, Is.EqualTo(404), reply.Text);
    }

    [Test]
    public async Task A_hook_of_another_view_is_not_found()
    {
        var id = await SubscribeAsync("created");

        Assert.That((await Customers.UnsubscribeAsync(id)).Status, Is.EqualTo(404));
        Assert.That(await Admin.ListAsync("/hooks"), Has.Count.EqualTo(1));
    }

    [TestCase("exploded")]
    [TestCase("")]
    public async Task An_unknown_event_is_an_invalid_request(string hookEvent)
    {
        var reply = await WorkOrders.SubscribeAsync(hookEvent, Listener.Target);

        Assert.That((reply.Status, reply.Refusal.Name), Is.EqualTo((400, "invalidRequest")));
    }

    [Test]
    public async Task A_target_that_is_no_address_is_an_invalid_request()
    {
        var reply = await Integration.PostAsync(
            "/openapi/zapier/views/3102/api/hooks", new { target_url = "not an address", @event = "created" });

        Assert.That((reply.Status, reply.Refusal.Name), Is.EqualTo((400, "invalidRequest")));
    }

    [Test]
    public async Task Subscribing_takes_credentials()
    {
        Assert.That(
            (await Anyone.View(Seeded.WorkOrders).SubscribeAsync("created", Listener.Target)).Status, Is.EqualTo(401));
    }

    [Test]
    public async Task Someone_who_only_reads_may_listen()
    {
        var reply = await ReadOnly.View(Seeded.Customers).SubscribeAsync("created", Listener.Target);

        Assert.That(reply.Status, Is.AnyOf(200, 201), reply.Text);
    }
}
