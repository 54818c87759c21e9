using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Users;

public sealed class UserListTests : TrackViaFixture
{
    [Test]
    public async Task The_list_has_the_members_of_a_table()
    {
        var reply = await (await SuperAdminAsync()).GetAsync("/openapi/users");

        Assert.That(reply.Status, Is.EqualTo(200), reply.Text);
        Assert.That(reply.Json.Keys(), Is.EquivalentTo(["structure", "data", "totalCount"]));
        Assert.That(reply.Structure, Is.Not.Empty);
        Assert.That(reply.Total, Is.EqualTo(reply.Rows.Count));
    }

    [Test]
    public async Task The_users_of_the_seed_are_all_there()
    {
        var reply = await (await SuperAdminAsync()).GetAsync("/openapi/users");

        Assert.That(reply.Rows.Ids(), Is.EquivalentTo([501, 502, 503, 504, 505, 510, 511, 512]));
        Assert.That(
            reply.Rows.Select(row => row.Text("email")),
            Is.EquivalentTo(
            [
                "dana.cole@summit.example", "priya.nair@summit.example", "luis.ortega@summit.example",
                "marta.weiss@summit.example", "tom.unverified@summit.example", "workato.integration@summit.example",
                "google.integration@summit.example", "erp.integration@summit.example",
            ]));
    }

    [Test]
    public async Task A_user_has_names_status_zone_and_stamp()
    {
        var reply = await (await SuperAdminAsync()).GetAsync("/openapi/users");

        Assert.That(
            reply.Rows.Select(row => row.Keys()),
            Is.All.SupersetOf(new[] { "id", "email", "first_name", "last_name", "Status", "Time Zone", "Created" }));
        Assert.That(reply.Structure.Select(field => field.Text("type")), Is.SupersetOf(["userStatus", "timeZone"]));
        Assert.That(reply.Rows.Single(row => row.Number("id") == Seeded.Priya).Text("Status"), Is.EqualTo("ACTIVE"));
        Assert.That(reply.Rows.Single(row => row.Number("id") == Seeded.Tom).Text("Status"), Is.Not.EqualTo("ACTIVE"));
        Assert.That(reply.Rows.Single(row => row.Number("id") == Seeded.Erp).Text("Status"), Is.Not.EqualTo("ACTIVE"));
    }

    [Test]
    public async Task A_page_has_fifty_users_by_default_and_the_newest_come_first()
    {
        var dana = await SuperAdminAsync();
        for (var i = 0; i < 45; i++)
        {
            Time.Advance(TimeSpan.FromSeconds(1));
            await dana.PostAsync($"/openapi/users?email=user{i}@summit.example&firstName=User&lastName=N{i}");
        }

        var page = await dana.GetAsync("/openapi/users");
        var rest = await dana.GetAsync("/openapi/users?start=50");
        var two = await dana.GetAsync("/openapi/users?start=1&max=2");

        Assert.That(page.Rows, Has.Count.EqualTo(50));
        Assert.That(page.Total, Is.EqualTo(53));
        Assert.That(page.Rows[0].Text("email"), Is.EqualTo("user44@summit.example"));
        Assert.That(rest.Rows, Has.Count.EqualTo(3));
        Assert.That(
            two.Rows.Select(row => row.Text("email")),
            Is.EqualTo(["user43@summit.example", "user42@summit.example"]));
    }
}
