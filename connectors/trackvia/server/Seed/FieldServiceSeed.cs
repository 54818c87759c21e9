using Emulator.TrackVia.Server.Accounts;
using Emulator.TrackVia.Server.State;
using Emulator.TrackVia.Server.Tables;
using Emulator.TrackVia.Server.Views;

namespace Emulator.TrackVia.Server.Seed;

/// <summary>
/// The app "Field Service": customers, sites, work orders, time entries. Table and view ids start with the app's
/// id.
/// </summary>
internal sealed class FieldServiceSeed(ServiceState state, Account account, App app, FieldServiceSize size)
{
    public void Plant()
    {
        var seed = new AppSeed(state, account.Id, app);
        var tables = new FieldServiceTables(app.Id);
        var rows = new FieldServiceRows(size, account.Groups.Keys.ToList(), state.Clock.Now);
        var customers = seed.Table(tables.CustomersId, "Customers", tables.Customers, rows.Customers());
        var sites = seed.Table(tables.SitesId, "Sites", tables.Sites, rows.Sites());
        var orders = seed.Table(tables.WorkOrdersId, "Work Orders", tables.WorkOrders, rows.WorkOrders());
        var entries = seed.Table(tables.TimeEntriesId, "Time Entries", tables.TimeEntries, rows.TimeEntries());

        var first = app.Id * 100;
        seed.DefaultView(first + 1, customers);
        seed.DefaultView(first + 2, orders);
        seed.View(first + 3, "My Open Work Orders", orders, SeedFilters.TextIsNot(orders.Field("Status"), "Complete", "Cancelled"));
        seed.View(first + 4, "Work Orders - Today", orders, Today(orders.Field("Scheduled Start")));
        seed.DefaultView(first + 5, sites);
        seed.View(first + 6, "All Time Entries", entries);
        seed.NarrowView(
            first + 7,
            "WO Sync Out",
            orders,
            SeedFilters.TextIs(orders.Field("Sync Source"), "TrackVia"),
            ["WO Number", "Title", "Link to Sites", "Priority", "Status", "Scheduled Start", "External ID", "Sync Source"],
            new HashSet<string> { "Title" });
        seed.DefaultView(first + 8, entries);
        PlantSignatures(rows);
    }

    private static ViewFilter Today(Field scheduled) => live =>
    {
        var today = live.Clock.Now.UtcDateTime.Date;
        return row => row.MomentOf(scheduled)?.UtcDateTime.Date == today;
    };

    private void PlantSignatures(FieldServiceRows rows)
    {
        foreach (var id in rows.SignatureIds)
        {
            state.Files.Seed(id, SignatureImage.Make);
        }
    }
}
