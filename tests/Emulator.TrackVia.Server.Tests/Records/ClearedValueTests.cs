using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Records;

/// <summary>Null clears a field of any type; an empty text does so only where texts are allowed.</summary>
public sealed class ClearedValueTests : TrackViaFixture
{
    private static readonly TestCaseData[] OrderFields =
    [
        new("Priority", "High"),
        new("Scheduled Start", "2026-04-01T10:00:00.000Z"),
        new("Est Hours", 4.5),
        new("Labor Cost", 120),
        new("Percent Complete", 0.5),
        new("Work Types", new[] { "Install" }),
        new("External ID", "EXT-1"),
        new("Assigned To", Seeded.Luis),
    ];

    private static readonly TestCaseData[] CustomerFields =
    [
        new("Email", "ada@example.com"),
        new("Website", "https://example.com/"),
        new("Notes", "long text"),
        new("Location", new { latitude = 39.7, longitude = -104.9 }),
        new("Customer Since", "2020-05-06"),
        new("Account Number", "A-77"),
    ];

    [TestCaseSource(nameof(OrderFields))]
    public Task Null_clears_a_field_of_a_work_order(string field, object value)
    {
        return AssertClearedAsync(WorkOrders, "Title", field, value);
    }

    [TestCaseSource(nameof(CustomerFields))]
    public Task Null_clears_a_field_of_a_customer(string field, object value)
    {
        return AssertClearedAsync(Customers, "Customer Name", field, value);
    }

    [Test]
    public async Task Null_unlinks_a_relationship()
    {
        var site = (await Integration.View(Seeded.Sites).ListAsync("max=1")).Rows.Ids().Single();
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"), ("Link to Sites", site));

        var row = (await WorkOrders.UpdateAsync(record, ("Link to Sites", null))).Rows.Single();

        Assert.That(row.Keys(), Has.No.Member("Link to Sites").And.No.Member("Link to Sites(id)"));
    }

    [Test]
    public async Task Null_clears_a_group_of_users()
    {
        var crewed = (await WorkOrders.ListAsync("max=2000")).Rows.First(row => row.Has("Crew"));
        var group = crewed.Number("Crew(id)");
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"), ("Crew", group));

        var set = (await WorkOrders.GetAsync(record)).Data;
        var cleared = (await WorkOrders.UpdateAsync(record, ("Crew", null))).Rows.Single();

        Assert.That((set.Text("Crew"), set.Number("Crew(id)")), Is.EqualTo((crewed.Text("Crew"), group)));
        Assert.That(cleared.Keys(), Has.No.Member("Crew").And.No.Member("Crew(id)"));
    }

    [Test]
    public async Task An_empty_date_and_time_is_refused_in_the_words_of_the_service()
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"));

        var reply = await WorkOrders.UpdateAsync(record, ("Scheduled Start", ""));

        Assert.That(
            reply.Refusal,
            Is.EqualTo(Refusal.Invalid("The value \"\" is not a valid DATETIME for field \"Scheduled Start\".")));
    }

    [TestCase("Est Hours", "NUMBER")]
    [TestCase("Labor Cost", "CURRENCY")]
    [TestCase("Percent Complete", "PERCENTAGE")]
    public async Task An_empty_number_is_refused(string field, string type)
    {
        var reply = await WorkOrders.CreateAsync(("Title", "Pump"), (field, ""));

        Assert.That(
            reply.Refusal, Is.EqualTo(Refusal.Invalid($"The value \"\" is not a valid {type} for field \"{field}\".")));
    }

    [TestCase("Main Contact")]
    [TestCase("Notes")]
    public async Task An_empty_text_is_stored_as_nothing(string field)
    {
        var record = await Customers.CreatedAsync(("Customer Name", "Clearable"), (field, "something"));

        var row = (await Customers.UpdateAsync(record, (field, ""))).Rows.Single();

        Assert.That(row.Keys(), Has.No.Member(field));
    }

    private static async Task AssertClearedAsync(ViewCaller view, string title, string field, object value)
    {
        var record = await view.CreatedAsync((title, "Clearable"), (field, value));
        var before = (await view.GetAsync(record)).Data;

        var reply = await view.UpdateAsync(record, (field, null));

        Assert.That(before.Keys(), Has.Member(field));
        Assert.That(reply.Status, Is.EqualTo(200), reply.Text);
        Assert.That(reply.Rows.Single().Keys(), Has.No.Member(field).And.No.Member(field + "(id)"));
        Assert.That((await view.GetAsync(record)).Data.Keys(), Has.No.Member(field));
    }
}
