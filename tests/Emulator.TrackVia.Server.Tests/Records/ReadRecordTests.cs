using System.Text.Json;
using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Records;

public sealed class ReadRecordTests : TrackViaFixture
{
    [Test]
    public async Task One_record_is_an_object_without_a_count()
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"));

        var reply = await WorkOrders.GetAsync(record);

        Assert.That(reply.Status, Is.EqualTo(200));
        Assert.That(reply.Json.Keys(), Is.EquivalentTo(["structure", "data"]));
        Assert.That(reply.Data.ValueKind, Is.EqualTo(JsonValueKind.Object));
        Assert.That(reply.Data.Number("id"), Is.EqualTo(record));
    }

    [Test]
    public async Task It_is_the_same_record_and_structure_as_in_the_list()
    {
        var list = await Customers.ListAsync("start=7&max=1");

        var one = await Customers.GetAsync(list.Rows.Ids().Single());

        Assert.That(one.Data.GetRawText(), Is.EqualTo(list.Rows.Single().GetRawText()));
        Assert.That(
            one.Json.GetProperty("structure").GetRawText(),
            Is.EqualTo(list.Json.GetProperty("structure").GetRawText()));
    }

    [TestCase(Seeded.Customers)]
    [TestCase(Seeded.WorkOrders)]
    [TestCase(Seeded.Inspections)]
    [TestCase(Seeded.Parts)]
    public async Task No_member_is_null_or_empty(int view)
    {
        var rows = (await Integration.View(view).ListAsync()).Rows;

        var members = rows.SelectMany(row => row.EnumerateObject()).ToList();
        Assert.That(members.Where(member => member.Value.ValueKind == JsonValueKind.Null), Is.Empty);
        Assert.That(
            members.Where(member => member.Value.ValueKind == JsonValueKind.String && member.Value.GetString() == ""),
            Is.Empty);
    }

    [Test]
    public async Task System_members_come_with_the_ids_of_their_users()
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"));

        var data = (await WorkOrders.GetAsync(record)).Data;

        Assert.That(data.Keys(), Is.SupersetOf(Seeded.SystemMembers));
        Assert.That(data.Text("Record ID"), Is.EqualTo(record.ToString()));
        Assert.That(data.Number("Created By User(id)"), Is.EqualTo(Seeded.Integration));
        Assert.That(data.Number("Last User(id)"), Is.EqualTo(Seeded.Integration));
        Assert.That(data.Text("Created By User"), Is.Not.Empty.And.EqualTo(data.Text("Last User")));
        Assert.That(data.Text("Created"), Does.Match(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$"));
    }

    [Test]
    public async Task The_stamps_follow_the_clock_to_the_millisecond()
    {
        Time.Advance(TimeSpan.FromMilliseconds(7));

        var record = await WorkOrders.CreatedAsync(("Title", "Pump"));

        var data = (await WorkOrders.GetAsync(record)).Data;
        var now = Time.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'");
        Assert.That((data.Text("Created"), data.Text("Updated")), Is.EqualTo((now, now)));
    }

    [TestCase(987654)]
    [TestCase(0)]
    public async Task A_record_that_does_not_exist_is_denied(int record)
    {
        var reply = await WorkOrders.GetAsync(record);

        Assert.That(reply.Refusal, Is.EqualTo(Refusal.Denied($"Record: {record}")));
    }

    [Test]
    public async Task A_record_outside_the_filter_of_the_view_is_denied()
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"), ("Status", "Complete"));
        var open = Integration.View(Seeded.MyOpenWorkOrders);

        Assert.That((await WorkOrders.GetAsync(record)).Status, Is.EqualTo(200));
        Assert.That((await open.GetAsync(record)).Refusal, Is.EqualTo(Refusal.Denied($"Record: {record}")));
        Assert.That(
            (await open.UpdateAsync(record, ("Title", "x"))).Refusal,
            Is.EqualTo(Refusal.Denied($"Record: {record}")));
    }

    [Test]
    public async Task The_setting_for_old_clients_turns_a_missing_record_into_not_found()
    {
        await Admin.ChangeSettingsAsync(new { missing_record_status = 404 });

        var reply = await WorkOrders.GetAsync(987654);

        Assert.That(reply.Status, Is.EqualTo(404), reply.Text);
    }
}
