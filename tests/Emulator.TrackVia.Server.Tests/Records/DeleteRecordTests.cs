using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Records;

public sealed class DeleteRecordTests : TrackViaFixture
{
    [Test]
    public async Task A_deletion_answers_204_and_nothing_else()
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"));

        var reply = await WorkOrders.DeleteAsync(record);

        Assert.That(reply.Status, Is.EqualTo(204));
        Assert.That(reply.Body, Is.Empty);
    }

    [Test]
    public async Task A_deleted_record_is_denied_ever_after()
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"));
        await WorkOrders.DeleteAsync(record);

        var denied = Refusal.Denied($"Record: {record}");
        Assert.That((await WorkOrders.DeleteAsync(record)).Refusal, Is.EqualTo(denied));
        Assert.That((await WorkOrders.GetAsync(record)).Refusal, Is.EqualTo(denied));
        Assert.That((await WorkOrders.UpdateAsync(record, ("Title", "x"))).Refusal, Is.EqualTo(denied));
        Assert.That((await WorkOrders.ListAsync("max=0")).Total, Is.EqualTo(Seeded.WorkOrderCount));
    }

    [Test]
    public async Task Of_two_deletions_at_once_one_wins()
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"));

        var replies = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => WorkOrders.DeleteAsync(record)));

        Assert.That(replies.Count(reply => reply.Status == 204), Is.EqualTo(1));
        Assert.That(replies.Count(reply => reply.Status == 401), Is.EqualTo(7));
    }

    [Test]
    public async Task Deleting_all_takes_only_the_records_of_the_view()
    {
        var priya = await AppAdminAsync();
        var sync = priya.View(Seeded.SyncOut);
        var inView = (await sync.ListAsync("max=0")).Total;

        var reply = await sync.DeleteAllAsync();

        Assert.That(reply.Status, Is.EqualTo(204));
        Assert.That(reply.Body, Is.Empty);
        Assert.That((await sync.ListAsync("max=0")).Total, Is.Zero);
        Assert.That((await WorkOrders.ListAsync("max=0")).Total, Is.EqualTo(Seeded.WorkOrderCount - inView));
    }

    [Test]
    public async Task Deleting_all_of_an_empty_view_is_fine()
    {
        await Integration.View(Seeded.OpenDeficiencies).DeleteAllAsync();

        var again = await Integration.View(Seeded.OpenDeficiencies).DeleteAllAsync();

        Assert.That(again.Status, Is.EqualTo(204));
    }

    [Test]
    public async Task Deleting_a_parent_unlinks_its_children()
    {
        var priya = await AppAdminAsync();
        var sites = priya.View(Seeded.Sites);
        var site = await sites.CreatedAsync(("Site Name", "Boiler house"));
        var order = await WorkOrders.CreatedAsync(("Title", "Pump"), ("Link to Sites", site));

        var reply = await sites.DeleteAsync(site);

        Assert.That(reply.Status, Is.EqualTo(204), reply.Text);
        var keys = (await WorkOrders.GetAsync(order)).Data.Keys();
        Assert.That(keys, Has.No.Member("Link to Sites").And.No.Member("Link to Sites(id)"));
    }
}
