using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Users;

public sealed class CreateUserTests : TrackViaFixture
{
    [TestCase("?email=ada@summit.example&firstName=Ada&lastName=Stone&timeZone=Asia/Kolkata")]
    [TestCase("?email=ada@summit.example&firstname=Ada&lastname=Stone&timezone=Asia/Kolkata")]
    [TestCase("?EMAIL=ada@summit.example&FirstName=Ada&LASTNAME=Stone&TimeZone=Asia%2FKolkata")]
    [TestCase("?email=ada@summit.example&first_name=Ada&last_name=Stone&time_zone=Asia/Kolkata")]
    public async Task Every_spelling_in_the_query_is_understood(string query)
    {
        var reply = await (await SuperAdminAsync()).PostAsync("/openapi/users" + query);

        AssertAda(reply);
    }

    [TestCase("firstName", "lastName", "timeZone")]
    [TestCase("first_name", "last_name", "time_zone")]
    [TestCase("firstname", "lastname", "timezone")]
    public async Task Every_spelling_in_a_form_is_understood(string first, string last, string zone)
    {
        var reply = await (await SuperAdminAsync()).PostFormAsync(
            "/openapi/users", ("email", "ada@summit.example"), (first, "Ada"), (last, "Stone"), (zone, "Asia/Kolkata"));

        AssertAda(reply);
    }

    [Test]
    public async Task The_mistyped_zone_of_an_old_client_is_lost()
    {
        var reply = await (await SuperAdminAsync()).PostAsync(
            "/openapi/users?email=ada@summit.example&firstName=Ada&lastName=Stone&timeZoie=Asia/Kolkata");

        Assert.That(reply.Status, Is.AnyOf(200, 201), reply.Text);
        Assert.That(reply.Text, Does.Not.Contain("Asia/Kolkata"));
    }

    [Test]
    public async Task A_new_user_is_unverified_and_appears_in_the_list()
    {
        var dana = await SuperAdminAsync();

        var reply = await dana.PostAsync("/openapi/users?email=ada@summit.example&firstName=Ada&lastName=Stone");

        var listed = (await dana.GetAsync("/openapi/users")).Rows.Single(row => row.Text("email") == "ada@summit.example");
        Assert.That(reply.Data.Text("Status"), Is.EqualTo("UNVERIFIED").IgnoreCase);
        Assert.That(listed.Number("id"), Is.EqualTo(reply.Data.Number("id")));
    }

    [TestCase("MST")]
    [TestCase("America/Denver")]
    public async Task Zones_may_be_names_or_abbreviations(string zone)
    {
        var reply = await (await SuperAdminAsync()).PostAsync(
            $"/openapi/users?email=ada@summit.example&firstName=Ada&lastName=Stone&timeZone={zone}");

        Assert.That(reply.Status, Is.AnyOf(200, 201), reply.Text);
        Assert.That(reply.Data.Text("Time Zone"), Is.EqualTo(zone));
    }

    [TestCase("priya.nair@summit.example")]
    [TestCase("PRIYA.NAIR@summit.example")]
    public async Task An_address_that_is_used_already_is_a_conflict(string email)
    {
        var reply = await (await SuperAdminAsync()).PostAsync(
            $"/openapi/users?email={email}&firstName=Priya&lastName=Again");

        Assert.That(reply.Status, Is.EqualTo(409), reply.Text);
        Assert.That(reply.Refusal.Name, Is.EqualTo("conflict"));
    }

    [Test]
    public async Task Of_many_creations_at_once_one_gets_the_address()
    {
        var dana = await SuperAdminAsync();

        var replies = await Task.WhenAll(Enumerable.Range(0, 12).Select(
            i => dana.PostAsync($"/openapi/users?email=ada@summit.example&firstName=Ada&lastName=N{i}")));

        Assert.That(replies.Count(reply => reply.Status is 200 or 201), Is.EqualTo(1));
        Assert.That(replies.Count(reply => reply.Status == 409), Is.EqualTo(11));
    }

    [TestCase("")]
    [TestCase("?firstName=Ada&lastName=Stone")]
    [TestCase("?email=nobody&firstName=Ada&lastName=Stone")]
    [TestCase("?email=ada@summit.example&firstName=Ada&lastName=Stone&timeZone=Mars/Base")]
    public async Task Bad_parameters_are_an_invalid_request(string query)
    {
        var reply = await (await SuperAdminAsync()).PostAsync("/openapi/users" + query);

        Assert.That(reply.Status, Is.EqualTo(400), reply.Text);
        Assert.That(reply.Refusal.Name, Is.EqualTo("invalidRequest"));
    }

    [Test]
    public async Task It_takes_a_super_admin()
    {
        const string Path = "/openapi/users?email=ada@summit.example&firstName=Ada&lastName=Stone";
        var priya = await AppAdminAsync();

        Assert.That((await Integration.PostAsync(Path)).Status, Is.EqualTo(401));
        Assert.That((await ReadOnly.PostAsync(Path)).Status, Is.EqualTo(401));
        Assert.That((await priya.PostAsync(Path)).Status, Is.EqualTo(401));
    }

    private static void AssertAda(Reply reply)
    {
        Assert.That(reply.Status, Is.AnyOf(200, 201), reply.Text);
        Assert.That(reply.Json.Keys(), Is.EquivalentTo(["structure", "data"]));
        Assert.That(
            new[] { "email", "first_name", "last_name", "Time Zone" }.Select(name => reply.Data.Text(name)),
            Is.EqualTo(["ada@summit.example", "Ada", "Stone", "Asia/Kolkata"]));
        Assert.That(reply.Data.Keys(), Is.SupersetOf(["id", "Status", "Created"]));
    }
}
