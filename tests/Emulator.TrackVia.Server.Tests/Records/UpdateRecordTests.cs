using System.Text;
using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Records;

public sealed class UpdateRecordTests : TrackViaFixture
{
    [Test]
    public async Task An_update_answers_200_with_the_record_in_a_list_of_one()
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"));

        var reply = await WorkOrders.UpdateAsync(record, ("Priority", "High"));

        Assert.That(reply.Status, Is.EqualTo(200));
        Assert.That(reply.Json.Keys(), Is.EquivalentTo(["structure", "data", "totalCount"]));
        Assert.That(reply.Total, Is.EqualTo(1));
        Assert.That(
            reply.Rows.Single().GetRawText(),
            Is.EqualTo((await WorkOrders.GetAsync(record)).Data.GetRawText()));
    }

    [Test]
    public async Task Fields_that_are_not_named_keep_their_values()
    {
        var record = await WorkOrders.CreatedAsync(
            ("Title", "Pump"), ("Est Hours", 3), ("Work Types", new[] { "Repair" }), ("Sync Source", "ERP"));

        var row = (await WorkOrders.UpdateAsync(record, ("Priority", "High"))).Rows.Single();

        Assert.That(row.Text("Priority"), Is.EqualTo("High"));
        Assert.That(row.Text("Title"), Is.EqualTo("Pump"));
        Assert.That(row.Number("Est Hours"), Is.EqualTo(3));
        Assert.That(row.GetProperty("Work Types").Texts(), Is.EqualTo(["Repair"]));
        Assert.That(row.Text("Sync Source"), Is.EqualTo("ERP"));
    }

    [Test]
    public async Task Updated_and_last_user_change_but_created_does_not()
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"));
        var before = (await WorkOrders.GetAsync(record)).Data;
        var priya = await AppAdminAsync();
        Time.Advance(TimeSpan.FromSeconds(90));

        await priya.View(Seeded.WorkOrders).UpdateAsync(record, ("Priority", "Low"));

        var after = (await WorkOrders.GetAsync(record)).Data;
        Assert.That(after.Text("Created"), Is.EqualTo(before.Text("Created")));
        Assert.That(after.Number("Created By User(id)"), Is.EqualTo(Seeded.Integration));
        Assert.That(
            DateTimeOffset.Parse(after.Text("Updated")) - DateTimeOffset.Parse(before.Text("Updated")),
            Is.EqualTo(TimeSpan.FromSeconds(90)));
        Assert.That(after.Number("Last User(id)"), Is.EqualTo(Seeded.Priya));
        Assert.That(after.Text("Last User"), Is.Not.EqualTo(before.Text("Last User")));
    }

    [Test]
    public async Task An_id_in_the_body_is_ignored()
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"));
        var other = await WorkOrders.CreatedAsync(("Title", "Other"));

        var reply = await WorkOrders.UpdateAsync(record, ("id", other), ("Title", "Changed"));

        Assert.That(reply.Status, Is.EqualTo(200), reply.Text);
        Assert.That(reply.Rows.Ids(), Is.EqualTo([record]));
        Assert.That((await WorkOrders.GetAsync(other)).Data.Text("Title"), Is.EqualTo("Other"));
    }

    [Test]
    public async Task A_record_id_in_the_body_is_refused()
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"));

        var reply = await WorkOrders.UpdateAsync(record, ("Record ID", record.ToString()), ("Title", "Changed"));

        Assert.That(reply.Status, Is.AnyOf(400, 401), reply.Text);
        Assert.That((await WorkOrders.GetAsync(record)).Data.Text("Title"), Is.EqualTo("Pump"));
    }

    [Test]
    public async Task System_members_that_come_back_are_ignored()
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"));
        var before = (await WorkOrders.GetAsync(record)).Data;

        var reply = await WorkOrders.UpdateAsync(
            record,
            ("Title", "Changed"), ("Created", "2014-01-01T00:00:00.000Z"), ("Updated", "2014-01-01T00:00:00.000Z"),
            ("Created By User", "Somebody"), ("Created By User(id)", 1), ("Last User", "Somebody"), ("Last User(id)", 1));

        Assert.That(reply.Status, Is.EqualTo(200), reply.Text);
        var row = reply.Rows.Single();
        Assert.That(row.Text("Title"), Is.EqualTo("Changed"));
        Assert.That(row.Text("Created"), Is.EqualTo(before.Text("Created")));
        Assert.That(row.Text("Updated"), Does.StartWith("2026-"));
        Assert.That(row.Number("Created By User(id)"), Is.EqualTo(Seeded.Integration));
        Assert.That(row.Number("Last User(id)"), Is.EqualTo(Seeded.Integration));
    }

    [Test]
    public async Task An_unknown_field_is_denied_and_nothing_changes()
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"));

        var reply = await WorkOrders.UpdateAsync(record, ("Title", "Changed"), ("WONT WORK", "x"));

        Assert.That(reply.Refusal, Is.EqualTo(Refusal.Denied("field \"WONT WORK\"")));
        Assert.That((await WorkOrders.GetAsync(record)).Data.Text("Title"), Is.EqualTo("Pump"));
    }

    [Test]
    public async Task A_bad_value_leaves_the_other_fields_as_they_were()
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"));

        var reply = await WorkOrders.UpdateAsync(record, ("Title", "Changed"), ("Est Hours", "many"));

        Assert.That(reply.Status, Is.EqualTo(400));
        Assert.That((await WorkOrders.GetAsync(record)).Data.Text("Title"), Is.EqualTo("Pump"));
    }

    [Test]
    public async Task A_required_field_cannot_be_cleared()
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"));

        var reply = await WorkOrders.UpdateAsync(record, ("Title", null));

        Assert.That(reply.Refusal, Is.EqualTo(Refusal.Invalid("Field \"Title\" is required.")));
    }

    [Test]
    public async Task A_record_that_does_not_exist_is_denied()
    {
        var reply = await WorkOrders.UpdateAsync(987654, ("Title", "x"));

        Assert.That(reply.Refusal, Is.EqualTo(Refusal.Denied("Record: 987654")));
    }

    [Test]
    public async Task Two_updates_in_one_instant_both_land()
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"));

        var replies = await Task.WhenAll(
            WorkOrders.UpdateAsync(record, ("Priority", "High")),
            WorkOrders.UpdateAsync(record, ("Est Hours", 4)),
            WorkOrders.UpdateAsync(record, ("Status", "Scheduled")));

        var data = (await WorkOrders.GetAsync(record)).Data;
        Assert.That(replies.Select(reply => reply.Status), Is.All.EqualTo(200));
        Assert.That(
            (data.Text("Priority"), data.Number("Est Hours"), data.Text("Status")),
            Is.EqualTo(("High", 4, "Scheduled")));
    }

    [TestCase("{ this is no json")]
    [TestCase("{\"Title\":\"x\"}")]
    [TestCase("{\"data\":{\"Title\":\"x\"}}")]
    public async Task A_body_of_the_wrong_form_is_an_invalid_request(string body)
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"));

        var reply = await Integration.SendAsync(
            HttpMethod.Put,
            $"/openapi/views/3102/records/{record}",
            new StringContent(body, Encoding.UTF8, "application/json"));

        Assert.That(reply.Status, Is.EqualTo(400), reply.Text);
        Assert.That(reply.Refusal.Name, Is.EqualTo("invalidRequest"));
    }
}
