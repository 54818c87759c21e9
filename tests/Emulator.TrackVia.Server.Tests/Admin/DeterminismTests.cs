using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Admin;

/// <summary>Two servers that start at the same instant answer alike, byte for byte.</summary>
public sealed class DeterminismTests : TrackViaFixture
{
    [Test]
    public async Task Views_records_and_files_are_equal()
    {
        await using var twin = await TrackViaServer.StartAsync(new TrackViaServerOptions { Time = new ManualTime() });
        using var wire = new SocketsHttpHandler();
        using var http = new HttpClient(wire);
        var other = new Caller(http, twin.HttpAddress, Credentials.Of(Seeded.MainToken));

        var views = await Integration.GetAsync("/openapi/views");
        Assert.That((await other.GetAsync("/openapi/views")).Text, Is.EqualTo(views.Text));
        foreach (var view in views.Json.EnumerateArray().Ids())
        {
            var here = await Integration.View(view).ListAsync("max=100000");
            var there = await other.View(view).ListAsync("max=100000");
            Assert.That(there.Text == here.Text, $"view {view} differs");
        }

        var signed = (await WorkOrders.ListAsync("max=2000")).Rows.First(row => row.Has("Customer Signature")).Number("id");
        Assert.That(
            (await other.View(Seeded.WorkOrders).DownloadAsync(signed, "Customer Signature")).Body,
            Is.EqualTo((await WorkOrders.DownloadAsync(signed, "Customer Signature")).Body));
    }

    [Test]
    public async Task What_is_made_in_the_same_way_is_equal_too()
    {
        await using var twin = await TrackViaServer.StartAsync(new TrackViaServerOptions { Time = new ManualTime() });
        using var wire = new SocketsHttpHandler();
        using var http = new HttpClient(wire);
        var other = new Caller(http, twin.HttpAddress, Credentials.Of(Seeded.MainToken));

        var here = await WorkOrders.CreateAsync(("Title", "Pump"), ("Priority", "Low"));
        var there = await other.View(Seeded.WorkOrders).CreateAsync(("Title", "Pump"), ("Priority", "Low"));

        Assert.That(there.Text, Is.EqualTo(here.Text));
    }

    [Test]
    public async Task Rows_do_not_depend_on_when_a_table_is_first_looked_at()
    {
        await WorkOrders.ListAsync("max=2000");
        await Admin.MustPostAsync("/clock", new { advance_seconds = 86400 });
        var looked = (await WorkOrders.ListAsync("max=2000")).Text;
        await Admin.ResetAsync();
        await Admin.MustPostAsync("/clock", new { advance_seconds = 86400 });

        var late = (await WorkOrders.ListAsync("max=2000")).Text;

        Assert.That(late == looked, "the rows differ");
    }

    [Test]
    public async Task Deleting_a_parent_unlinks_children_in_a_table_that_nobody_has_looked_at()
    {
        var order = (await WorkOrders.ListAsync("max=1")).Rows.Ids().Single();
        await WorkOrders.DeleteAsync(order);

        var entries = (await Integration.View(Seeded.TimeEntries).ListAsync("max=3000")).Rows;

        Assert.That(entries, Has.Count.EqualTo(3000));
        var links = entries.Where(row => row.Has("Link to Work Orders(id)")).Select(row => row.Number("Link to Work Orders(id)"));
        Assert.That(links, Has.No.Member(order));
    }
}
