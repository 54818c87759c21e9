using System.Text.Json;
using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Views;

/// <summary>The account whose names the vendor's own suites demand (reference 7.8).</summary>
public sealed class LabSeedTests : TrackViaFixture
{
    [Test]
    public async Task The_test_table_has_one_text_and_one_document()
    {
        var view = await ViewAsync("Default TEST TABLE View", "TEST APP");

        Assert.That(await FieldsAsync(view), Is.EquivalentTo(["SINGLE LINE TEST shortAnswer", "DOCUMENT TEST document"]));
    }

    [Test]
    public async Task The_support_table_has_five_fields()
    {
        var view = await ViewAsync("Default TestSupport View", "Integration Testing");

        Assert.That(
            await FieldsAsync(view),
            Is.EquivalentTo(
            [
                "firstName shortAnswer", "lastName shortAnswer", "phone shortAnswer", "email email", "file1 document",
            ]));
    }

    [Test]
    public async Task A_third_table_of_that_app_has_the_plain_types()
    {
        var views = await Lab.GetAsync("/openapi/views");
        var fields = new List<IReadOnlyList<string>>();
        foreach (var view in views.Json.EnumerateArray())
        {
            fields.Add(await FieldsAsync(view.Number("id")));
        }

        Assert.That(
            fields,
            Has.Some.EquivalentTo(new[]
            {
                "Single Line shortAnswer", "Paragraph paragraph", "Number number", "Percentage percentage", "Currency currency",
            }));
    }

    [Test]
    public async Task The_accounts_table_has_its_fields_and_rows_to_search()
    {
        var views = await Lab.GetAsync("/openapi/views?name=My%20Accounts");
        var view = views.Json[0].Number("id");

        var fields = (await Lab.View(view).ListAsync("max=0")).Structure.Names().Except(Seeded.SystemFields);
        var found = await Lab.View(view).FindAsync("A");

        Assert.That(
            fields,
            Is.EquivalentTo(
            [
                "Account Name", "Primary Contact", "Contact Phone", "Contact Email", "Address", "City", "State", "Zip Code",
            ]));
        Assert.That(found.Total, Is.AtLeast(2));
        Assert.That(views.Json.EnumerateArray().Select(row => row.Text("applicationName")), Is.All.EqualTo("Demo Simple CRM"));
    }

    [Test]
    public async Task The_tester_signs_in_and_is_a_super_admin()
    {
        var tester = await SignInAsync("tester@example.com", "secret", Seeded.LabKey);

        var users = await tester.GetAsync("/openapi/users");
        var creation = await tester.PostAsync("/openapi/users?email=new@example.com&firstName=N&lastName=W");

        Assert.That(users.Status, Is.EqualTo(200), users.Text);
        Assert.That(users.Total, Is.AtLeast(2));
        Assert.That(creation.Status, Is.AnyOf(200, 201), creation.Text);
    }

    [Test]
    public async Task A_fresh_record_has_exactly_its_text_and_the_system_members()
    {
        var view = Lab.View(await ViewAsync("Default TEST TABLE View", "TEST APP"));

        var created = await view.CreateAsync(("SINGLE LINE TEST", "hello"));
        var read = await view.GetAsync(created.Rows.Single().Number("id"));

        Assert.That(created.Status, Is.EqualTo(201), created.Text);
        Assert.That(created.Rows.Single().Keys(), Is.EquivalentTo([.. Seeded.SystemMembers, "SINGLE LINE TEST"]));
        Assert.That(read.Data.Keys(), Is.EquivalentTo([.. Seeded.SystemMembers, "SINGLE LINE TEST"]));
    }

    [Test]
    public async Task A_record_with_a_file_has_one_member_more()
    {
        var view = Lab.View(await ViewAsync("Default TEST TABLE View", "TEST APP"));
        var record = await view.CreatedAsync(("SINGLE LINE TEST", "hello"));

        await view.UploadAsync(record, "DOCUMENT TEST", [1, 2, 3], "a.txt", "text/plain");

        var data = (await view.GetAsync(record)).Data;
        Assert.That(data.Keys(), Is.EquivalentTo([.. Seeded.SystemMembers, "SINGLE LINE TEST", "DOCUMENT TEST"]));
        Assert.That(data.GetProperty("DOCUMENT TEST").ValueKind, Is.EqualTo(JsonValueKind.Number));
    }

    private async Task<int> ViewAsync(string name, string application)
    {
        var views = await Lab.GetAsync("/openapi/views?name=" + Uri.EscapeDataString(name));
        var view = views.Json.EnumerateArray().Single();
        Assert.That(view.Text("applicationName"), Is.EqualTo(application));
        return view.Number("id");
    }

    private async Task<IReadOnlyList<string>> FieldsAsync(int view)
    {
        var structure = (await Lab.View(view).ListAsync("max=0")).Structure;
        return
        [
            .. structure.Where(field => !Seeded.SystemFields.Contains(field.Text("name")))
                .Select(field => field.Text("name") + " " + field.Text("type")),
        ];
    }
}
