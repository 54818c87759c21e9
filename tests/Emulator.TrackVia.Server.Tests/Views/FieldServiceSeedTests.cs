using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Views;

/// <summary>Tables, fields and rows of the app "Field Service" (reference 7.5).</summary>
public sealed class FieldServiceSeedTests : SeedTableFixture
{
    [Test]
    public Task Customers_have_their_fields()
    {
        return AssertFieldsAsync(
            Seeded.Customers, 311,
            "Customer Name|shortAnswer|RU", "Account Number|shortAnswer|U",
            "Segment|dropDown||Residential,Commercial,Municipal", "Main Contact|shortAnswer", "Email|email",
            "Website|url", "Service Address|paragraph", "Location|point", "Credit Limit|currency",
            "Discount|percentage", "Services|checkbox||HVAC,Electrical,Plumbing,Fire Safety", "Customer Since|date",
            "Notes|paragraph", "Contract|document", "Logo|image", "Customer No|autoIncrement");
    }

    [Test]
    public Task Sites_have_their_fields()
    {
        return AssertFieldsAsync(
            Seeded.Sites, 312,
            "Site Name|shortAnswer|R", "Link to Customers|relationship", "Address|*", "Location|point",
            "Access Notes|paragraph", "Active|dropDown||Yes,No");
    }

    [Test]
    public Task Work_orders_have_their_fields()
    {
        return AssertFieldsAsync(
            Seeded.WorkOrders, 313,
            "WO Number|autoIncrement", "Title|shortAnswer|R", "Link to Sites|relationship",
            "Priority|dropDown||Low,Normal,High,Emergency",
            "Status|dropDown||New,Scheduled,In Progress,On Hold,Complete,Cancelled", "Scheduled Start|datetime",
            "Completed On|datetime", "Assigned To|user", "Crew|userGroup", "Est Hours|number", "Labor Cost|currency",
            "Percent Complete|percentage", "Work Types|checkbox||Install,Repair,Inspect,Survey",
            "Customer Signature|image", "Completion Report|document", "External ID|shortAnswer|U",
            "Sync Source|dropDown||TrackVia,ERP,Workato", "Customer Name|shortAnswer", "Overdue|shortAnswer");
    }

    [Test]
    public Task Time_entries_have_their_fields()
    {
        return AssertFieldsAsync(
            Seeded.TimeEntries, 314,
            "Link to Work Orders|relationship|R", "Technician|user|R", "Work Date|date|R", "Hours|number|R",
            "Note|paragraph");
    }

    [Test]
    public async Task Priority_of_a_work_order_has_the_id_that_the_reference_names()
    {
        var structure = (await WorkOrders.ListAsync("max=0")).Structure;

        Assert.That(structure.Field("Priority").Number("fieldMetaId"), Is.EqualTo(31304));
    }

    [TestCase(Seeded.Customers, 40)]
    [TestCase(Seeded.Sites, 90)]
    [TestCase(Seeded.WorkOrders, 1250)]
    [TestCase(Seeded.TimeEntries, 3000)]
    public async Task Tables_have_their_rows(int view, int count)
    {
        Assert.That((await Integration.View(view).ListAsync("max=0")).Total, Is.EqualTo(count));
    }

    [Test]
    public async Task The_hidden_view_has_all_time_entries()
    {
        var priya = await AppAdminAsync();

        Assert.That((await priya.View(Seeded.AllTimeEntries).ListAsync("max=0")).Total, Is.EqualTo(3000));
    }

    [Test]
    public async Task Sixty_work_orders_have_a_signature()
    {
        var rows = (await WorkOrders.ListAsync("max=2000")).Rows;

        Assert.That(rows.Count(row => row.Has("Customer Signature")), Is.EqualTo(60));
    }

    [Test]
    public async Task Numbers_that_count_up_start_where_the_reference_says()
    {
        var customers = (await Customers.ListAsync()).Rows;
        var orders = (await WorkOrders.ListAsync("max=2000")).Rows;

        Assert.That(customers.Select(row => row.Number("Customer No")), Is.EqualTo(Enumerable.Range(1000, 40)));
        Assert.That(orders.Select(row => row.Number("WO Number")), Is.EqualTo(Enumerable.Range(50001, 1250)));
    }

    [Test]
    public async Task Customers_have_names_that_break_careless_code()
    {
        var names = (await Customers.ListAsync()).Rows.Select(row => row.Text("Customer Name")).ToList();

        Assert.That(names, Has.Some.Contain("Zażółć"));
        Assert.That(names, Has.Some.Contain("中村"));
        Assert.That(names, Has.Some.Contain("O'Neil & Søn"));
        Assert.That(names, Has.Some.Contain(","));
        Assert.That(names, Has.Some.Contain("\""));
        Assert.That(names, Is.Unique);
    }

    [Test]
    public async Task Open_work_orders_are_those_neither_complete_nor_cancelled()
    {
        var all = (await WorkOrders.ListAsync("max=2000")).Rows;
        var open = await Integration.View(Seeded.MyOpenWorkOrders).ListAsync("max=2000");

        Assert.That(
            open.Rows.Ids(),
            Is.EqualTo(all.Where(row => !IsDone(row)).Ids()));
        Assert.That(open.Total, Is.InRange(1, Seeded.WorkOrderCount - 1));
    }

    [Test]
    public async Task Work_orders_to_sync_are_those_of_trackvia_with_eight_fields_and_a_title_nobody_writes()
    {
        var all = (await WorkOrders.ListAsync("max=2000")).Rows;
        var sync = await Integration.View(Seeded.SyncOut).ListAsync("max=2000");

        Assert.That(
            sync.Rows.Ids(),
            Is.EqualTo(all.Where(row => row.Has("Sync Source") && row.Text("Sync Source") == "TrackVia").Ids()));
        Assert.That(sync.Total, Is.InRange(1, Seeded.WorkOrderCount - 1));
        Assert.That(sync.Structure.Names().Except(Seeded.SystemFields).ToList(), Has.Count.EqualTo(8));
        var title = sync.Structure.Field("Title");
        Assert.That((title.Flag("canCreate"), title.Flag("canUpdate")), Is.EqualTo((false, false)));
    }

    [Test]
    public async Task Work_orders_of_today_are_some_and_start_today()
    {
        var today = await Integration.View(Seeded.WorkOrdersToday).ListAsync("max=2000");

        Assert.That(today.Total, Is.InRange(1, Seeded.WorkOrderCount - 1));
        Assert.That(
            today.Rows.Select(row => row.Has("Scheduled Start") ? row.Text("Scheduled Start")[..10] : "none"),
            Is.All.EqualTo(Time.GetUtcNow().ToString("yyyy-MM-dd")));
    }

    private static bool IsDone(System.Text.Json.JsonElement row)
    {
        return row.Has("Status") && row.Text("Status") is "Complete" or "Cancelled";
    }
}
