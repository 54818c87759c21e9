using System.Text.Json;
using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Views;

public sealed class ViewListTests : TrackViaFixture
{
    private static readonly (int Id, string Name, string Application, bool Default)[] SummitViews =
    [
        (3101, "Default Customers View", "Field Service", true),
        (3102, "Default Work Orders View", "Field Service", true),
        (3103, "My Open Work Orders", "Field Service", false),
        (3104, "Work Orders - Today", "Field Service", false),
        (3105, "Default Sites View", "Field Service", true),
        (3106, "All Time Entries", "Field Service", false),
        (3107, "WO Sync Out", "Field Service", false),
        (3108, "Default Time Entries View", "Field Service", true),
        (3201, "Default Inspections View", "Inspections", true),
        (3202, "Failed Inspections", "Inspections", false),
        (3203, "Open Deficiencies", "Inspections", false),
        (3204, "Default Templates View", "Inspections", true),
        (3301, "Default Parts View", "Inventory", true),
        (3302, "Below Reorder Point", "Inventory", false),
        (3303, "Cost Audit", "Inventory", false),
        (3304, "Default Stock View", "Inventory", true),
        (3305, "Stock Moves - All", "Inventory", false),
    ];

    [Test]
    public async Task The_list_is_an_array_with_exactly_four_members_each()
    {
        var reply = await Integration.GetAsync("/openapi/views");

        Assert.That(reply.Status, Is.EqualTo(200));
        Assert.That(
            reply.Json.EnumerateArray().Select(view => view.Keys()),
            Is.All.EquivalentTo(new[] { "id", "name", "applicationName", "default" }));
        Assert.That(
            reply.Json.EnumerateArray().Select(view => view.GetProperty("id").ValueKind),
            Is.All.EqualTo(JsonValueKind.Number));
    }

    [Test]
    public async Task The_views_of_the_production_account_are_those_of_the_seed()
    {
        var superAdmin = await SuperAdminAsync();

        var reply = await superAdmin.GetAsync("/openapi/views");

        Assert.That(
            reply.Json.EnumerateArray().Select(view =>
                (view.Number("id"), view.Text("name"), view.Text("applicationName"), view.Flag("default"))),
            Is.EquivalentTo(SummitViews));
    }

    [TestCase("name")]
    [TestCase("viewId")]
    public async Task A_name_finds_that_view_alone(string parameter)
    {
        var reply = await Integration.GetAsync($"/openapi/views?{parameter}=Default%20Work%20Orders%20View");

        Assert.That(reply.Json.EnumerateArray().Ids(), Is.EqualTo([3102]));
    }

    [TestCase("Default Work Orders")]
    [TestCase("default work orders view")]
    [TestCase("All Time Entries", Description = "exists but is hidden from the caller")]
    [TestCase("No such view")]
    public async Task A_name_that_is_not_exact_or_not_visible_finds_nothing(string name)
    {
        var reply = await Integration.GetAsync("/openapi/views?name=" + Uri.EscapeDataString(name));

        Assert.That(reply.Status, Is.EqualTo(200));
        Assert.That(reply.Text, Is.EqualTo("[]"));
    }

    [Test]
    public async Task Two_views_of_one_name_are_both_found()
    {
        var reply = await Lab.GetAsync("/openapi/views?name=My%20Accounts");

        Assert.That(reply.Json.EnumerateArray().Names(), Is.EqualTo(["My Accounts", "My Accounts"]));
        Assert.That(reply.Json.EnumerateArray().Ids(), Is.Unique);
    }
}
