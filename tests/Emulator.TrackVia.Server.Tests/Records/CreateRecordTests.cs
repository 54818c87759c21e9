using System.Text;
using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Records;

public sealed class CreateRecordTests : TrackViaFixture
{
    [Test]
    public async Task Creating_one_record_answers_201_with_the_record_in_a_list()
    {
        var reply = await WorkOrders.CreateAsync(("Title", "Pump"), ("Priority", "High"));

        Assert.That(reply.Status, Is.EqualTo(201));
        Assert.That(reply.Json.Keys(), Is.EquivalentTo(["structure", "data", "totalCount"]));
        Assert.That(reply.Total, Is.EqualTo(1));
        Assert.That(reply.Rows.Single().Text("Title"), Is.EqualTo("Pump"));
        Assert.That(reply.Rows.Single().Text("Priority"), Is.EqualTo("High"));
        Assert.That(
            reply.Rows.Single().GetRawText(),
            Is.EqualTo((await WorkOrders.GetAsync(reply.Rows.Ids().Single())).Data.GetRawText()));
    }

    [Test]
    public async Task Creating_five_hundred_keeps_their_order()
    {
        var titles = Enumerable.Range(0, 500).Select(i => $"Pump {i}").ToList();

        var reply = await WorkOrders.CreateManyAsync(titles.Select(title => ViewCaller.Fields(("Title", title))));

        Assert.That(reply.Status, Is.EqualTo(201));
        Assert.That(reply.Total, Is.EqualTo(500));
        Assert.That(reply.Rows.Select(row => row.Text("Title")), Is.EqualTo(titles));
        Assert.That(reply.Rows.Ids(), Is.Ordered.And.Unique);
        Assert.That((await WorkOrders.ListAsync("max=0")).Total, Is.EqualTo(Seeded.WorkOrderCount + 500));
    }

    [Test]
    public async Task One_bad_record_in_a_batch_refuses_all_of_it()
    {
        var batch = Enumerable.Range(0, 9).Select(i => ViewCaller.Fields(("Title", $"Pump {i}"))).ToList();
        batch.Add(ViewCaller.Fields(("Title", "Pump 9"), ("Est Hours", "many")));

        var reply = await WorkOrders.CreateManyAsync(batch);

        Assert.That(
            reply.Refusal,
            Is.EqualTo(Refusal.Invalid("The value \"many\" is not a valid NUMBER for field \"Est Hours\".")));
        Assert.That((await WorkOrders.ListAsync("max=0")).Total, Is.EqualTo(Seeded.WorkOrderCount));
    }

    [Test]
    public async Task A_refused_batch_uses_up_no_number()
    {
        await WorkOrders.CreateManyAsync(
            [ViewCaller.Fields(("Title", "ok")), ViewCaller.Fields(("Title", "bad"), ("Priority", "Whenever"))]);

        var reply = await WorkOrders.CreateAsync(("Title", "next"));

        Assert.That(reply.Rows.Single().Number("WO Number"), Is.EqualTo(50001 + Seeded.WorkOrderCount));
    }

    [Test]
    public async Task An_unknown_field_is_denied_by_name()
    {
        var reply = await WorkOrders.CreateAsync(("Title", "Pump"), ("WONT WORK", "x"));

        Assert.That(reply.Refusal, Is.EqualTo(Refusal.Denied("field \"WONT WORK\"")));
        Assert.That((await WorkOrders.ListAsync("max=0")).Total, Is.EqualTo(Seeded.WorkOrderCount));
    }

    [TestCase("WO Number", 7)]
    [TestCase("Customer Name", "Acme")]
    [TestCase("Overdue", "Yes")]
    public async Task A_field_that_nobody_writes_is_denied_like_an_unknown_one(string field, object value)
    {
        var reply = await WorkOrders.CreateAsync(("Title", "Pump"), (field, value));

        Assert.That(reply.Refusal, Is.EqualTo(Refusal.Denied($"field \"{field}\"")));
    }

    [Test]
    public async Task A_field_that_the_view_makes_read_only_is_denied_there()
    {
        var sync = Integration.View(Seeded.SyncOut);
        var first = (await sync.ListAsync("max=1")).Rows.Ids().Single();

        var reply = await sync.UpdateAsync(first, ("Title", "x"));

        Assert.That(reply.Refusal, Is.EqualTo(Refusal.Denied("field \"Title\"")));
    }

    [Test]
    public async Task A_missing_required_field_is_named()
    {
        var absent = await WorkOrders.CreateAsync(("Priority", "High"));
        var empty = await WorkOrders.CreateAsync(("Title", ""), ("Priority", "High"));
        var nothing = await WorkOrders.CreateAsync(("Title", null));

        var required = Refusal.Invalid("Field \"Title\" is required.");
        Assert.That(absent.Refusal, Is.EqualTo(required));
        Assert.That(empty.Refusal, Is.EqualTo(required));
        Assert.That(nothing.Refusal, Is.EqualTo(required));
    }

    [TestCase("{ this is no json", Description = "malformed")]
    [TestCase("", Description = "empty")]
    [TestCase("[]", Description = "not an object")]
    [TestCase("{\"Title\":\"x\"}", Description = "no data")]
    [TestCase("{\"data\":{\"Title\":\"x\"}}", Description = "data is no list")]
    [TestCase("{\"data\":\"x\"}", Description = "data is a text")]
    [TestCase("{\"data\":[1]}", Description = "a record is no object")]
    public async Task A_body_of_the_wrong_form_is_an_invalid_request(string body)
    {
        var reply = await Integration.SendAsync(
            HttpMethod.Post, "/openapi/views/3102/records", new StringContent(body, Encoding.UTF8, "application/json"));

        Assert.That(reply.Status, Is.EqualTo(400), reply.Text);
        Assert.That(reply.Refusal.Name, Is.EqualTo("invalidRequest"));
        Assert.That(reply.Refusal.Message, Does.StartWith("Invalid request submitted."));
    }

    [Test]
    public async Task An_id_is_never_used_again()
    {
        var first = await WorkOrders.CreateAsync(("Title", "Pump"));
        await WorkOrders.DeleteAsync(first.Rows.Ids().Single());

        var second = await WorkOrders.CreateAsync(("Title", "Pump"));

        Assert.That(second.Rows.Ids().Single(), Is.GreaterThan(first.Rows.Ids().Single()));
        Assert.That(
            second.Rows.Single().Number("WO Number"),
            Is.EqualTo(first.Rows.Single().Number("WO Number") + 1));
    }

    [Test]
    public async Task Records_made_at_once_get_ids_and_numbers_of_their_own()
    {
        var replies = await Task.WhenAll(
            Enumerable.Range(0, 40).Select(i => WorkOrders.CreateAsync(("Title", $"Pump {i}"))));

        var rows = replies.SelectMany(reply => reply.Rows).ToList();
        Assert.That(rows.Ids(), Is.Unique);
        Assert.That(
            rows.Select(row => row.Number("WO Number")),
            Is.EquivalentTo(Enumerable.Range(50001 + Seeded.WorkOrderCount, 40)));
        Assert.That((await WorkOrders.ListAsync("max=0")).Total, Is.EqualTo(Seeded.WorkOrderCount + 40));
    }

    [Test]
    public async Task A_record_and_its_file_can_be_created_in_one_call()
    {
        var form = new MultipartFormDataContent
        {
            { new StringContent("Pump"), "Title" },
            { new ByteArrayContent([1, 2, 3]), "Completion Report", "report.pdf" },
        };

        var reply = await Integration.SendAsync(HttpMethod.Post, "/openapi/views/3102/records/create_one", form);

        Assert.That(reply.Status, Is.EqualTo(201), reply.Text);
        Assert.That(reply.Json.Keys(), Is.EquivalentTo(["structure", "data"]));
        Assert.That(reply.Data.Text("Title"), Is.EqualTo("Pump"));
        var file = await WorkOrders.DownloadAsync(reply.Data.Number("id"), "Completion Report");
        Assert.That(file.Body, Is.EqualTo(new byte[] { 1, 2, 3 }));
    }
}
