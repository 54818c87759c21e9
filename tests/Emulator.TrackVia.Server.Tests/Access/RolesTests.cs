using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Access;

/// <summary>The roles of the seed (reference 7.4): what is hidden answers 401, what is visible but not allowed 403.</summary>
public sealed class RolesTests : TrackViaFixture
{
    private static readonly int[] FieldServiceViews = [3101, 3102, 3103, 3104, 3105, 3106, 3107, 3108];

    private static readonly int[] AllViews =
        [.. FieldServiceViews, 3201, 3202, 3203, 3204, 3301, 3302, 3303, 3304, 3305];

    [Test]
    public async Task The_integration_sees_every_view_but_two()
    {
        var views = await Integration.GetAsync("/openapi/views");

        Assert.That(
            views.Json.EnumerateArray().Ids(),
            Is.EquivalentTo(AllViews.Except([Seeded.AllTimeEntries, Seeded.CostAudit])));
    }

    [Test]
    public async Task The_reader_sees_three_views()
    {
        var views = await ReadOnly.GetAsync("/openapi/views");

        Assert.That(views.Json.EnumerateArray().Ids(), Is.EquivalentTo([3101, 3201, 3301]));
    }

    [Test]
    public async Task The_technician_sees_two_views()
    {
        var views = await (await TechnicianAsync()).GetAsync("/openapi/views");

        Assert.That(views.Json.EnumerateArray().Ids(), Is.EquivalentTo([3103, 3104]));
    }

    [Test]
    public async Task An_app_admin_sees_every_view_of_the_app()
    {
        var views = await (await AppAdminAsync()).GetAsync("/openapi/views");

        Assert.That(views.Json.EnumerateArray().Ids(), Is.SupersetOf(FieldServiceViews));
    }

    [Test]
    public async Task A_super_admin_sees_everything()
    {
        var views = await (await SuperAdminAsync()).GetAsync("/openapi/views");

        Assert.That(views.Json.EnumerateArray().Ids(), Is.EquivalentTo(AllViews));
    }

    [TestCase(Seeded.AllTimeEntries)]
    [TestCase(Seeded.CostAudit)]
    [TestCase(5000)]
    public async Task A_hidden_view_is_denied_just_like_one_that_does_not_exist(int view)
    {
        var hidden = Integration.View(view);
        var denied = Refusal.Denied($"View: {view}");

        Assert.That((await hidden.ListAsync()).Refusal, Is.EqualTo(denied));
        Assert.That((await hidden.FindAsync("a")).Refusal, Is.EqualTo(denied));
        Assert.That((await hidden.GetAsync(1)).Refusal, Is.EqualTo(denied));
        Assert.That((await hidden.CreateAsync(("Note", "x"))).Refusal, Is.EqualTo(denied));
        Assert.That((await hidden.UpdateAsync(1, ("Note", "x"))).Refusal, Is.EqualTo(denied));
        Assert.That((await hidden.DeleteAsync(1)).Refusal, Is.EqualTo(denied));
        Assert.That((await hidden.DeleteAllAsync()).Refusal, Is.EqualTo(denied));
        Assert.That((await hidden.SubscribeAsync("created", new Uri("http://127.0.0.1:9/"))).Refusal, Is.EqualTo(denied));
    }

    [TestCase(Seeded.MainToken)]
    [TestCase(Seeded.ReadOnlyToken)]
    public async Task Deleting_a_customer_is_forbidden(string token)
    {
        var customers = CallAs(token).View(Seeded.Customers);
        var first = (await customers.ListAsync("max=1")).Rows.Ids().Single();

        var reply = await customers.DeleteAsync(first);

        Assert.That(reply.Refusal, Is.EqualTo(Refusal.Forbidden));
        Assert.That((await customers.GetAsync(first)).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task Deleting_all_needs_the_same_right_as_deleting_one()
    {
        var reply = await Customers.DeleteAllAsync();

        Assert.That(reply.Refusal, Is.EqualTo(Refusal.Forbidden));
        Assert.That((await Customers.ListAsync("max=0")).Total, Is.EqualTo(40));
    }

    [TestCase(Seeded.WorkOrders)]
    [TestCase(Seeded.OpenDeficiencies)]
    public async Task The_integration_deletes_in_the_two_views_where_it_may(int view)
    {
        var records = Integration.View(view);
        var first = (await records.ListAsync("max=1")).Rows.Ids().Single();

        Assert.That((await records.DeleteAsync(first)).Status, Is.EqualTo(204));
    }

    [Test]
    public async Task The_reader_neither_creates_nor_updates()
    {
        var customers = ReadOnly.View(Seeded.Customers);
        var first = (await customers.ListAsync("max=1")).Rows.Ids().Single();

        var creation = await customers.CreateAsync(("Customer Name", "Nobody"));
        var update = await customers.UpdateAsync(first, ("Main Contact", "Nobody"));
        var upload = await customers.UploadAsync(first, "Contract", [1], "a.pdf", "application/pdf");
        var fileDeletion = await customers.DeleteFileAsync(first, "Contract");

        Assert.That(creation.Refusal, Is.EqualTo(Refusal.Forbidden));
        Assert.That(update.Refusal, Is.EqualTo(Refusal.Forbidden));
        Assert.That(upload.Refusal, Is.EqualTo(Refusal.Forbidden));
        Assert.That(fileDeletion.Refusal, Is.EqualTo(Refusal.Forbidden));
    }

    [Test]
    public async Task The_technician_updates_only_where_the_role_says_so()
    {
        var technician = await TechnicianAsync();
        var open = technician.View(Seeded.MyOpenWorkOrders);
        var today = technician.View(Seeded.WorkOrdersToday);
        await Admin.GrantAsync("Technician", Seeded.WorkOrders, "read", "create");
        var record = await technician.View(Seeded.WorkOrders).CreatedAsync(("Title", "Pump"), ("Status", "New"));

        Assert.That((await open.UpdateAsync(record, ("Title", "x"))).Refusal, Is.EqualTo(Refusal.Forbidden));
        Assert.That((await open.DeleteAsync(record)).Refusal, Is.EqualTo(Refusal.Forbidden));
        Assert.That((await today.CreateAsync(("Title", "x"))).Refusal, Is.EqualTo(Refusal.Forbidden));
        Assert.That((await today.DeleteAllAsync()).Refusal, Is.EqualTo(Refusal.Forbidden));
    }

    [Test]
    public async Task The_technician_updates_a_work_order_of_today()
    {
        var today = (await TechnicianAsync()).View(Seeded.WorkOrdersToday);
        var first = (await today.ListAsync("max=1")).Rows.Ids().Single();

        var reply = await today.UpdateAsync(first, ("Priority", "Emergency"));

        Assert.That(reply.Status, Is.EqualTo(200), reply.Text);
    }

    [Test]
    public async Task Granting_an_operation_opens_it_and_revoking_it_closes_it_again()
    {
        var first = (await Customers.ListAsync("max=1")).Rows.Ids().Single();

        await Admin.GrantAsync("Integration RO", Seeded.Customers, "update");
        var granted = await ReadOnly.View(Seeded.Customers).UpdateAsync(first, ("Main Contact", "Ada"));
        await Admin.RevokeAsync("Integration RO", Seeded.Customers, "update");
        var revoked = await ReadOnly.View(Seeded.Customers).UpdateAsync(first, ("Main Contact", "Bob"));

        Assert.That(granted.Status, Is.EqualTo(200), granted.Text);
        Assert.That(revoked.Refusal, Is.EqualTo(Refusal.Forbidden));
    }

    [Test]
    public async Task Revoking_the_right_to_read_hides_the_view()
    {
        await Admin.RevokeAsync("Integration RW", Seeded.Customers, "read");

        var list = await Integration.GetAsync("/openapi/views");
        var view = await Customers.ListAsync();

        Assert.That(list.Json.EnumerateArray().Ids(), Has.No.Member(Seeded.Customers));
        Assert.That(view.Refusal, Is.EqualTo(Refusal.Denied("View: 3101")));
    }

    [Test]
    public async Task A_caller_without_any_view_connects_and_sees_an_empty_list()
    {
        foreach (var view in new[] { 3101, 3201, 3301 })
        {
            await Admin.RevokeAsync("Integration RO", view, "read");
        }

        var views = await ReadOnly.GetAsync("/openapi/views");

        Assert.That(views.Status, Is.EqualTo(200));
        Assert.That(views.Text, Is.EqualTo("[]"));
    }
}
