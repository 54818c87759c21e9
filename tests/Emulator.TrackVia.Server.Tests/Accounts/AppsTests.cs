using System.Text.Json;
using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Accounts;

public sealed class AppsTests : TrackViaFixture
{
    [Test]
    public async Task The_list_is_an_array_of_id_and_name()
    {
        var reply = await Integration.GetAsync("/openapi/apps");

        Assert.That(reply.Status, Is.EqualTo(200));
        Assert.That(
            reply.Json.EnumerateArray().Select(app => app.Keys()),
            Is.All.EquivalentTo(new[] { "id", "name" }));
        Assert.That(
            reply.Json.EnumerateArray().Select(app => (app.Number("id"), app.Text("name"))),
            Is.EquivalentTo([(31, "Field Service"), (32, "Inspections"), (33, "Inventory")]));
    }

    [Test]
    public async Task An_id_is_a_json_number()
    {
        var reply = await Integration.GetAsync("/openapi/apps");

        Assert.That(
            reply.Json.EnumerateArray().Select(app => app.GetProperty("id").ValueKind),
            Is.All.EqualTo(JsonValueKind.Number));
    }

    [Test]
    public async Task A_name_finds_that_app_alone()
    {
        var reply = await Integration.GetAsync("/openapi/apps?name=Field%20Service");

        Assert.That(reply.Json.EnumerateArray().Names(), Is.EqualTo(["Field Service"]));
    }

    [TestCase("Field")]
    [TestCase("field%20service")]
    [TestCase("No%20such%20app")]
    public async Task A_name_that_is_not_exact_finds_nothing(string name)
    {
        var reply = await Integration.GetAsync("/openapi/apps?name=" + name);

        Assert.That(reply.Status, Is.EqualTo(200));
        Assert.That(reply.Text, Is.EqualTo("[]"));
    }

    [Test]
    public async Task The_account_of_the_vendor_suites_has_their_apps()
    {
        var reply = await Lab.GetAsync("/openapi/apps");

        Assert.That(
            reply.Json.EnumerateArray().Select(app => (app.Number("id"), app.Text("name"))),
            Is.EquivalentTo([(10, "TEST APP"), (11, "Integration Testing"), (12, "Demo Simple CRM")]));
    }

    [Test]
    public async Task Replies_are_json_in_utf8()
    {
        var reply = await Integration.GetAsync("/openapi/apps");

        Assert.That(reply.ContentType, Is.EqualTo("application/json;charset=UTF-8").IgnoreCase.Or
            .EqualTo("application/json; charset=utf-8").IgnoreCase);
    }
}
