using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Views;

/// <summary>Tables, fields and rows of the app "Inventory" (reference 7.7).</summary>
public sealed class InventorySeedTests : SeedTableFixture
{
    [Test]
    public Task Parts_have_their_fields()
    {
        return AssertFieldsAsync(
            Seeded.Parts, 331,
            "SKU|shortAnswer|RU", "Part Name|shortAnswer|R", "Category|dropDown||*", "Unit Cost|currency",
            "Reorder Point|number", "Vendor|shortAnswer", "Datasheet|document", "Photo|image", "Barcode|shortAnswer|U");
    }

    [Test]
    public Task Stock_has_its_fields()
    {
        return AssertFieldsAsync(
            Seeded.Stock, 333,
            "Link to Parts|relationship|R", "Link to Warehouses|relationship|R", "On Hand|number", "Last Counted|date");
    }

    [Test]
    public Task Stock_moves_have_their_fields()
    {
        return AssertFieldsAsync(
            Seeded.StockMoves, 334,
            "Link to Parts|relationship", "From|*", "To|*", "Qty|number|R", "Moved At|datetime", "Reason|dropDown||*",
            "Link to Work Order No|shortAnswer");
    }

    [TestCase(Seeded.Parts, 800)]
    [TestCase(Seeded.Stock, 3200)]
    [TestCase(Seeded.StockMoves, 10000)]
    public async Task Tables_have_their_rows(int view, int count)
    {
        Assert.That((await Integration.View(view).ListAsync("max=0")).Total, Is.EqualTo(count));
    }

    [Test]
    public async Task Stock_lies_in_four_warehouses()
    {
        var rows = (await Integration.View(Seeded.Stock).ListAsync("max=4000")).Rows;

        Assert.That(rows.Select(row => row.Number("Link to Warehouses(id)")).Distinct().ToList(), Has.Count.EqualTo(4));
    }

    [Test]
    public async Task Parts_below_their_reorder_point_are_some_of_all_parts()
    {
        var all = (await Integration.View(Seeded.Parts).ListAsync()).Rows.Ids();
        var low = await Integration.View(Seeded.BelowReorderPoint).ListAsync();

        Assert.That(low.Total, Is.InRange(1, 799));
        Assert.That(low.Rows.Ids(), Is.SubsetOf(all));
    }

    [Test]
    public async Task The_cost_audit_is_there_for_a_super_admin()
    {
        var superAdmin = await SuperAdminAsync();

        Assert.That((await superAdmin.View(Seeded.CostAudit).ListAsync("max=1")).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task The_switch_for_many_stock_moves_reaches_the_cap_of_a_list()
    {
        await Admin.MustPostAsync("/seed", new { stock_moves = 100500 });

        var reply = await Integration.View(Seeded.StockMoves).ListAsync("max=100000");
        var rest = await Integration.View(Seeded.StockMoves).ListAsync("start=100000&max=100000");

        Assert.That(reply.Rows, Has.Count.EqualTo(100000));
        Assert.That(reply.Total, Is.EqualTo(100500));
        Assert.That(rest.Rows, Has.Count.EqualTo(500));
    }
}
