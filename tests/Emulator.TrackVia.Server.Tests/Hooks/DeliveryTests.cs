using System.Text.Json;
using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Hooks;

public sealed class DeliveryTests : HookFixture
{
    [Test]
    public async Task A_creation_is_posted_as_an_array_of_the_one_record()
    {
        await SubscribeAsync("created");

        var record = await WorkOrders.CreatedAsync(("Title", "Pump"), ("Work Types", new[] { "Repair" }));

        var delivery = await Listener.NextAsync();
        Assert.That(delivery.Method, Is.EqualTo("POST"));
        Assert.That(delivery.Path, Is.EqualTo("/hook"));
        Assert.That(delivery.ContentType, Does.StartWith("application/json"));
        Assert.That(delivery.Payload.ValueKind, Is.EqualTo(JsonValueKind.Array));
        Assert.That(delivery.Record.Number("id"), Is.EqualTo(record));
        Assert.That(delivery.Record.Text("Title"), Is.EqualTo("Pump"));
        Assert.That(delivery.Record.Has("Updated"));
    }

    [Test]
    public async Task The_payload_is_the_record_as_the_view_shows_it()
    {
        await SubscribeAsync("created");

        var record = await WorkOrders.CreatedAsync(("Title", "Pump"), ("Assigned To", Seeded.Luis), ("Est Hours", 2.5));

        var delivery = await Listener.NextAsync();
        var shown = (await WorkOrders.GetAsync(record)).Data;
        Assert.That(JsonElement.DeepEquals(delivery.Record, shown), $"{delivery.Record} is not {shown}");
    }

    [Test]
    public async Task An_update_carries_the_new_values_and_the_new_stamp()
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"));
        await SubscribeAsync("updated");
        Time.Advance(TimeSpan.FromMilliseconds(1));

        var update = await WorkOrders.UpdateAsync(record, ("Priority", "High"));

        var delivery = await Listener.NextAsync();
        Assert.That(delivery.Record.Number("id"), Is.EqualTo(record));
        Assert.That(delivery.Record.Text("Priority"), Is.EqualTo("High"));
        Assert.That(delivery.Record.Text("Updated"), Is.EqualTo(update.Rows.Single().Text("Updated")));
    }

    [Test]
    public async Task A_deletion_carries_the_last_values_and_the_id()
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"), ("Priority", "Low"));
        await SubscribeAsync("deleted");

        await WorkOrders.DeleteAsync(record);

        var delivery = await Listener.NextAsync();
        Assert.That(delivery.Record.Number("id"), Is.EqualTo(record));
        Assert.That((delivery.Record.Text("Title"), delivery.Record.Text("Priority")), Is.EqualTo(("Pump", "Low")));
    }

    [Test]
    public async Task Every_event_goes_only_to_those_who_asked_for_it()
    {
        await using var updates = await HookListener.StartAsync();
        await using var deletions = await HookListener.StartAsync();
        await SubscribeAsync("created");
        await SubscribeAsync("updated", WorkOrders, updates);
        await SubscribeAsync("deleted", WorkOrders, deletions);

        var record = await WorkOrders.CreatedAsync(("Title", "Pump"));
        await WorkOrders.UpdateAsync(record, ("Title", "Pump room"));
        await WorkOrders.DeleteAsync(record);

        Assert.That((await Listener.NextAsync()).Record.Text("Title"), Is.EqualTo("Pump"));
        Assert.That((await updates.NextAsync()).Record.Text("Title"), Is.EqualTo("Pump room"));
        Assert.That((await deletions.NextAsync()).Record.Text("Title"), Is.EqualTo("Pump room"));
        Assert.That((Listener.Waiting, updates.Waiting, deletions.Waiting), Is.EqualTo((0, 0, 0)));
    }

    [Test]
    public async Task A_batch_is_delivered_one_record_a_post_and_in_order()
    {
        await SubscribeAsync("created");

        await WorkOrders.CreateManyAsync(Enumerable.Range(0, 5).Select(i => ViewCaller.Fields(("Title", $"Pump {i}"))));

        var titles = new List<string>();
        for (var i = 0; i < 5; i++)
        {
            titles.Add((await Listener.NextAsync()).Record.Text("Title"));
        }

        Assert.That(titles, Is.EqualTo(["Pump 0", "Pump 1", "Pump 2", "Pump 3", "Pump 4"]));
    }

    [Test]
    public async Task Every_subscriber_of_an_event_gets_it()
    {
        await using var other = await HookListener.StartAsync();
        await SubscribeAsync("created");
        await SubscribeAsync("created", WorkOrders, other);

        var record = await WorkOrders.CreatedAsync(("Title", "Pump"));

        Assert.That((await Listener.NextAsync()).Record.Number("id"), Is.EqualTo(record));
        Assert.That((await other.NextAsync()).Record.Number("id"), Is.EqualTo(record));
    }

    [Test]
    public async Task Only_records_that_enter_the_view_count_as_created_there()
    {
        await SubscribeAsync("created", Seeded.MyOpenWorkOrders);

        await WorkOrders.CreatedAsync(("Title", "Done"), ("Status", "Complete"));
        var open = await WorkOrders.CreatedAsync(("Title", "Open"), ("Status", "New"));

        Assert.That((await Listener.NextAsync()).Record.Number("id"), Is.EqualTo(open));
    }

    [Test]
    public async Task A_record_that_comes_to_match_the_filter_is_updated_not_created()
    {
        await using var created = await HookListener.StartAsync();
        var record = await WorkOrders.CreatedAsync(("Title", "Done"), ("Status", "Complete"));
        await SubscribeAsync("updated", Seeded.MyOpenWorkOrders);
        await SubscribeAsync("created", Integration.View(Seeded.MyOpenWorkOrders), created);

        await WorkOrders.UpdateAsync(record, ("Status", "On Hold"));
        var next = await WorkOrders.CreatedAsync(("Title", "New"), ("Status", "New"));

        Assert.That((await Listener.NextAsync()).Record.Number("id"), Is.EqualTo(record));
        Assert.That((await created.NextAsync()).Record.Number("id"), Is.EqualTo(next));
    }

    [Test]
    public async Task A_view_with_fewer_columns_delivers_fewer()
    {
        await SubscribeAsync("created", Seeded.SyncOut);

        var record = await WorkOrders.CreatedAsync(
            ("Title", "Pump"), ("Sync Source", "TrackVia"), ("Labor Cost", 5), ("Percent Complete", 0.5));

        var delivery = await Listener.NextAsync();
        var shown = (await Integration.View(Seeded.SyncOut).GetAsync(record)).Data;
        Assert.That(delivery.Record.Keys(), Is.EquivalentTo(shown.Keys()));
    }

    [Test]
    public async Task Deleting_all_tells_of_every_record()
    {
        var priya = await AppAdminAsync();
        var view = Integration.View(Seeded.OpenDeficiencies);
        var count = (await view.ListAsync("max=0")).Total;
        await SubscribeAsync("deleted", Seeded.OpenDeficiencies);

        await view.DeleteAllAsync();

        var ids = new List<int>();
        for (var i = 0; i < count; i++)
        {
            ids.Add((await Listener.NextAsync()).Record.Number("id"));
        }

        Assert.That(ids, Is.Unique);
        Assert.That((await priya.GetAsync("/openapi/apps")).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task An_upload_is_an_update()
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"));
        await SubscribeAsync("updated");

        await WorkOrders.UploadAsync(record, "Completion Report", [1], "a.txt", "text/plain");

        Assert.That((await Listener.NextAsync()).Record.Has("Completion Report"));
    }

    [Test]
    public async Task What_happened_before_the_subscription_is_lost()
    {
        await WorkOrders.CreatedAsync(("Title", "Before"));
        await SubscribeAsync("created");

        await WorkOrders.CreatedAsync(("Title", "After"));

        Assert.That((await Listener.NextAsync()).Record.Text("Title"), Is.EqualTo("After"));
        Assert.That(Listener.Waiting, Is.Zero);
    }

    [Test]
    public async Task A_field_hidden_from_the_subscriber_is_not_delivered()
    {
        await Admin.GrantAsync("Integration RO", Seeded.WorkOrders, "read");
        await SubscribeAsync("created", ReadOnly.View(Seeded.WorkOrders), Listener);

        await WorkOrders.CreatedAsync(("Title", "Pump"), ("Labor Cost", 99));

        Assert.That((await Listener.NextAsync()).Record.Keys(), Has.No.Member("Labor Cost").And.Member("Title"));
    }
}
