using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Records;

/// <summary>Readers and writers at the same time: every answer is one moment of the table.</summary>
public sealed class ConcurrencyTests : TrackViaFixture
{
    [Test]
    public async Task A_list_taken_while_others_write_is_whole()
    {
        var writers = Enumerable.Range(0, 4).Select(WriteAsync).ToList();
        var lists = new List<Reply>();
        while (!Task.WhenAll(writers).IsCompleted)
        {
            lists.Add(await WorkOrders.ListAsync("start=1200&max=1000"));
        }

        await Task.WhenAll(writers);

        Assert.That(lists.Select(reply => reply.Status), Is.All.EqualTo(200));
        foreach (var list in lists)
        {
            Assert.That(list.Total, Is.EqualTo(1200 + list.Rows.Count));
            Assert.That(list.Rows.Ids(), Is.Ordered.And.Unique);
        }
    }

    [Test]
    public async Task A_batch_appears_all_at_once()
    {
        var batch = Enumerable.Range(0, 400).Select(i => ViewCaller.Fields(("Title", $"Pump {i}"))).ToList();

        var creation = WorkOrders.CreateManyAsync(batch);
        var totals = new List<int>();
        while (!creation.IsCompleted)
        {
            totals.Add((await WorkOrders.ListAsync("max=0")).Total);
        }

        Assert.That((await creation).Status, Is.EqualTo(201));
        Assert.That(totals, Is.All.AnyOf(Seeded.WorkOrderCount, Seeded.WorkOrderCount + 400));
    }

    [Test]
    public async Task Deleting_a_parent_while_children_are_linked_leaves_no_dangling_link()
    {
        var priya = await AppAdminAsync();
        var sites = priya.View(Seeded.Sites);
        var site = await sites.CreatedAsync(("Site Name", "Mill"));

        var links = Enumerable.Range(0, 12).Select(
            i => WorkOrders.CreateAsync(("Title", $"Pump {i}"), ("Link to Sites", site))).ToList();
        await sites.DeleteAsync(site);
        await Task.WhenAll(links);

        var rows = (await WorkOrders.ListAsync("start=1250&max=100")).Rows;
        Assert.That(rows.Where(row => row.Has("Link to Sites(id)")), Is.Empty);
    }

    private async Task WriteAsync(int writer)
    {
        for (var i = 0; i < 12; i++)
        {
            var record = await WorkOrders.CreatedAsync(("Title", $"Pump {writer} {i}"));
            await WorkOrders.UpdateAsync(record, ("Priority", "High"));
            if (i % 2 == 0)
            {
                await WorkOrders.DeleteAsync(record);
            }
        }
    }
}
