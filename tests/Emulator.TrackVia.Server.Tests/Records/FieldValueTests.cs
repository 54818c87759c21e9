using System.Text.Json;
using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Records;

/// <summary>What each type of field takes, how it comes out again, and in which words it refuses.</summary>
public sealed class FieldValueTests : TrackViaFixture
{
    [TestCase("Est Hours", "12.50", "12.5")]
    [TestCase("Est Hours", "0", "0")]
    [TestCase("Est Hours", "-3", "-3")]
    [TestCase("Est Hours", "\"12.5\"", "12.5", Description = "numeric text")]
    [TestCase("Labor Cost", "1999.99", "1999.99")]
    [TestCase("Percent Complete", "0.05", "0.05", Description = "five percent")]
    [TestCase("Percent Complete", "5", "5", Description = "five hundred percent")]
    [TestCase("Scheduled Start", "\"2026-04-01T10:00:00.000Z\"", "\"2026-04-01T10:00:00.000Z\"")]
    [TestCase("Scheduled Start", "\"2026-04-01T10:00:00+02:00\"", "\"2026-04-01T08:00:00.000Z\"")]
    [TestCase("Scheduled Start", "\"2026-04-01T10:00:00.123-06:00\"", "\"2026-04-01T16:00:00.123Z\"")]
    [TestCase("Priority", "\"High\"", "\"High\"")]
    [TestCase("Work Types", "[\"Install\",\"Repair\"]", "[\"Install\",\"Repair\"]")]
    [TestCase("Work Types", "\"Install,Repair\"", "[\"Install\",\"Repair\"]", Description = "as the real connector sends it")]
    [TestCase("Work Types", "\"Survey\"", "[\"Survey\"]")]
    [TestCase("External ID", "\"中村 \\\"x\\\" ✓\"", "\"中村 \\\"x\\\" ✓\"")]
    public Task A_work_order_takes(string field, string sent, string expected)
    {
        return AssertTakenAsync(WorkOrders, "Title", field, sent, expected);
    }

    [TestCase("Customer Since", "\"2020-05-06\"", "\"2020-05-06\"")]
    [TestCase("Location", "{\"latitude\":39.7,\"longitude\":-104.9}", "{\"latitude\":39.7,\"longitude\":-104.9}")]
    [TestCase("Location", "{\"latitude\":-90,\"longitude\":180}", "{\"latitude\":-90,\"longitude\":180}")]
    [TestCase("Email", "\"ada@example.com\"", "\"ada@example.com\"")]
    [TestCase("Website", "\"https://example.com/a?b=c\"", "\"https://example.com/a?b=c\"")]
    [TestCase("Notes", "\"line one\\nline two\"", "\"line one\\nline two\"")]
    [TestCase("Services", "\"HVAC,Fire Safety\"", "[\"HVAC\",\"Fire Safety\"]")]
    public Task A_customer_takes(string field, string sent, string expected)
    {
        return AssertTakenAsync(Customers, "Customer Name", field, sent, expected);
    }

    [TestCase("Est Hours", "x", "NUMBER")]
    [TestCase("Est Hours", "12,302.22", "NUMBER")]
    [TestCase("Labor Cost", "x", "CURRENCY")]
    [TestCase("Percent Complete", "x", "PERCENTAGE")]
    [TestCase("Scheduled Start", "Yes", "DATETIME")]
    public Task A_work_order_refuses(string field, string value, string type)
    {
        return AssertRefusedAsync(WorkOrders, "Title", field, value, type);
    }

    [TestCase("Customer Since", "someday", "DATE")]
    [TestCase("Email", "nobody", "EMAIL")]
    [TestCase("Website", "no link", "URL")]
    public Task A_customer_refuses(string field, string value, string type)
    {
        return AssertRefusedAsync(Customers, "Customer Name", field, value, type);
    }

    [TestCase("{\"latitude\":91,\"longitude\":0}")]
    [TestCase("{\"latitude\":0,\"longitude\":-181}")]
    [TestCase("{\"latitude\":1}")]
    [TestCase("{\"longitude\":1}")]
    [TestCase("\"here\"")]
    public async Task A_point_that_is_nowhere_is_refused(string value)
    {
        var reply = await Customers.CreateAsync(
            ("Customer Name", "Nowhere"), ("Location", JsonDocument.Parse(value).RootElement));

        Assert.That(reply.Status, Is.EqualTo(400), reply.Text);
        Assert.That(reply.Refusal.Name, Is.EqualTo("invalidRequest"));
        Assert.That(reply.Refusal.Message, Does.EndWith("for field \"Location\"."));
    }

    [TestCase("Priority", "\"Whenever\"", "Whenever")]
    [TestCase("Priority", "\"high\"", "high")]
    [TestCase("Work Types", "[\"Install\",\"Paint\"]", "Paint")]
    [TestCase("Work Types", "\"Install,Paint\"", "Paint")]
    public async Task A_choice_that_is_none_is_named(string field, string sent, string named)
    {
        var reply = await WorkOrders.CreateAsync(("Title", "Pump"), (field, JsonDocument.Parse(sent).RootElement));

        Assert.That(reply.Refusal, Is.EqualTo(Refusal.Invalid($"\"{named}\" is not a valid choice for field \"{field}\".")));
    }

    [TestCase("External ID", 255, 201)]
    [TestCase("External ID", 256, 400)]
    [TestCase("Title", 256, 400)]
    public async Task A_single_line_has_at_most_255_characters(string field, int length, int status)
    {
        var fields = ViewCaller.Fields(("Title", "Pump"));
        fields[field] = new string('x', length);

        var reply = await WorkOrders.CreateManyAsync([fields]);

        Assert.That(reply.Status, Is.EqualTo(status), reply.Text);
    }

    [TestCase(65536, 201)]
    [TestCase(65537, 400)]
    public async Task A_paragraph_has_at_most_65536_characters(int length, int status)
    {
        var reply = await Customers.CreateAsync(("Customer Name", "Long"), ("Notes", new string('x', length)));

        Assert.That(reply.Status, Is.EqualTo(status));
    }

    [TestCase("Email")]
    [TestCase("Website")]
    public async Task An_address_has_at_most_255_characters(string field)
    {
        var value = field == "Email" ? new string('x', 250) + "@example.com" : "https://example.com/" + new string('x', 250);

        var reply = await Customers.CreateAsync(("Customer Name", "Long"), (field, value));

        Assert.That(reply.Status, Is.EqualTo(400), reply.Text);
    }

    [Test]
    public async Task A_date_and_time_without_a_zone_is_taken()
    {
        var reply = await WorkOrders.CreateAsync(("Title", "Pump"), ("Scheduled Start", "2026-04-01T10:00:00"));

        Assert.That(reply.Status, Is.EqualTo(201), reply.Text);
        Assert.That(
            reply.Rows.Single().Text("Scheduled Start"), Does.Match(@"^2026-0[34]-\d\dT\d\d:\d\d:00\.000Z$"));
    }

    [Test]
    public async Task A_user_is_set_by_id_and_shown_by_name_and_id()
    {
        var reply = await WorkOrders.CreateAsync(("Title", "Pump"), ("Assigned To", Seeded.Luis));

        Assert.That(reply.Status, Is.EqualTo(201), reply.Text);
        var row = reply.Rows.Single();
        Assert.That(row.Number("Assigned To(id)"), Is.EqualTo(Seeded.Luis));
        Assert.That(row.Text("Assigned To"), Does.Contain("Luis"));
    }

    [TestCase("Customer Signature")]
    [TestCase("Completion Report")]
    public async Task A_file_field_in_a_record_body_is_rejected(string field)
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"));

        var number = await WorkOrders.UpdateAsync(record, (field, 222), ("Title", "Changed"));
        var nothing = await WorkOrders.UpdateAsync(record, (field, null), ("Title", "Changed"));
        var creation = await WorkOrders.CreateAsync(("Title", "x"), (field, 222));

        Assert.That(number.Status, Is.AnyOf(400, 401), number.Text);
        Assert.That(nothing.Status, Is.AnyOf(400, 401), nothing.Text);
        Assert.That(creation.Status, Is.AnyOf(400, 401), creation.Text);
        Assert.That((await WorkOrders.GetAsync(record)).Data.Text("Title"), Is.EqualTo("Pump"));
    }

    private static async Task AssertTakenAsync(
        ViewCaller view, string title, string field, string sent, string expected)
    {
        var reply = await view.CreateAsync((title, "Taken"), (field, JsonDocument.Parse(sent).RootElement));

        Assert.That(reply.Status, Is.EqualTo(201), reply.Text);
        Assert.That(
            JsonElement.DeepEquals(reply.Rows.Single().GetProperty(field), JsonDocument.Parse(expected).RootElement),
            reply.Rows.Single().GetProperty(field).GetRawText());
    }

    private static async Task AssertRefusedAsync(ViewCaller view, string title, string field, string value, string type)
    {
        var reply = await view.CreateAsync((title, "Refused"), (field, value));

        Assert.That(
            reply.Refusal,
            Is.EqualTo(Refusal.Invalid($"The value \"{value}\" is not a valid {type} for field \"{field}\".")));
    }
}
