using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Records;

public sealed class RelationshipTests : TrackViaFixture
{
    private ViewCaller Sites => Integration.View(Seeded.Sites);

    [Test]
    public async Task A_link_is_set_by_the_parents_id_and_shows_its_record_id_and_its_id()
    {
        var site = (await Sites.ListAsync("start=5&max=1")).Rows.Single();

        var reply = await WorkOrders.CreateAsync(("Title", "Pump"), ("Link to Sites", site.Number("id")));

        Assert.That(reply.Status, Is.EqualTo(201), reply.Text);
        var row = reply.Rows.Single();
        Assert.That(row.Number("Link to Sites(id)"), Is.EqualTo(site.Number("id")));
        Assert.That(row.Text("Link to Sites"), Is.EqualTo(site.Text("Record ID")));
    }

    [Test]
    public async Task Linking_by_name_speaks_of_long()
    {
        var reply = await WorkOrders.CreateAsync(("Title", "Pump"), ("Link to Sites", "Baseball"));

        Assert.That(
            reply.Refusal,
            Is.EqualTo(Refusal.Invalid("One or more value conversions failed: Could not convert \"Baseball\" to Long")));
    }

    [Test]
    public async Task A_parent_that_does_not_exist_is_refused()
    {
        var reply = await WorkOrders.CreateAsync(("Title", "Pump"), ("Link to Sites", 987654));

        Assert.That(reply.Status, Is.AnyOf(400, 401), reply.Text);
    }

    [Test]
    public async Task A_lookup_shows_the_name_of_the_sites_customer()
    {
        var customer = await Customers.CreatedAsync(("Customer Name", "Lookup & Sons"));
        var site = await Sites.CreatedAsync(("Site Name", "Mill"), ("Link to Customers", customer));

        var order = await WorkOrders.CreatedAsync(("Title", "Pump"), ("Link to Sites", site));

        Assert.That((await WorkOrders.GetAsync(order)).Data.Text("Customer Name"), Is.EqualTo("Lookup & Sons"));
    }

    [Test]
    public async Task A_lookup_follows_the_parent()
    {
        var customer = await Customers.CreatedAsync(("Customer Name", "Old name"));
        var site = await Sites.CreatedAsync(("Site Name", "Mill"), ("Link to Customers", customer));
        var order = await WorkOrders.CreatedAsync(("Title", "Pump"), ("Link to Sites", site));

        await Customers.UpdateAsync(customer, ("Customer Name", "New name"));

        Assert.That((await WorkOrders.GetAsync(order)).Data.Text("Customer Name"), Is.EqualTo("New name"));
    }

    [Test]
    public async Task Every_link_of_the_seed_leads_to_a_parent()
    {
        var sites = (await Sites.ListAsync()).Rows.Ids().ToHashSet();
        var orders = (await WorkOrders.ListAsync("max=2000")).Rows.Ids().ToHashSet();
        var orderLinks = (await WorkOrders.ListAsync("max=2000")).Rows.Where(row => row.Has("Link to Sites(id)")).ToList();
        var entryLinks = (await Integration.View(Seeded.TimeEntries).ListAsync("max=3000")).Rows;

        Assert.That(orderLinks, Is.Not.Empty);
        Assert.That(orderLinks.Where(row => !sites.Contains(row.Number("Link to Sites(id)"))), Is.Empty);
        Assert.That(entryLinks.Where(row => !orders.Contains(row.Number("Link to Work Orders(id)"))), Is.Empty);
    }
}
