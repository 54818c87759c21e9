using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Admin;

/// <summary>The log of requests, which must explain a run and must not give away what it takes to repeat it.</summary>
public sealed class RequestLogTests : TrackViaFixture
{
    [Test]
    public async Task Every_request_is_a_line()
    {
        await Integration.GetAsync("/openapi/apps?name=Inventory");
        await WorkOrders.GetAsync(987654);
        await Anyone.GetAsync("/openapi/nothing");

        var lines = await Admin.ListAsync("/requests");

        Assert.That(
            lines.Select(line => line.Keys()),
            Is.All.EquivalentTo(new[] { "method", "path", "query", "account", "user", "status" }));
        Assert.That(
            lines.Select(line => (line.Text("method"), line.Text("path"), line.Number("status"))),
            Is.EqualTo(
            [
                ("GET", "/openapi/apps", 200), ("GET", "/openapi/views/3102/records/987654", 401),
                ("GET", "/openapi/nothing", 404),
            ]));
        Assert.That((lines[0].Number("account"), lines[0].Number("user")), Is.EqualTo((Seeded.Summit, Seeded.Integration)));
    }

    [Test]
    public async Task Credentials_in_the_query_are_masked_and_the_rest_is_not()
    {
        await Anyone.GetAsync($"/openapi/apps?name=Inventory&access_token={Seeded.MainToken}&user_key={Seeded.SummitKey}");
        await Anyone.GetAsync(
            "/oauth/token?grant_type=password&client_id=TrackViaAPI"
            + $"&username={Seeded.PriyaLogin}&password={Seeded.PriyaPassword}");
        await Anyone.GetAsync(
            "/oauth/token?grant_type=refresh_token&client_id=workato-emulator"
            + "&client_secret=workato-emulator-secret&refresh_token=rrr-secret");

        var log = await Admin.GetAsync("/requests");

        Assert.That(log.Text, Does.Contain("[secret]").And.Contain("Inventory"));
        Assert.That(log.Text, Does.Not.Contain(Seeded.MainToken));
        Assert.That(log.Text, Does.Not.Contain(Seeded.SummitKey));
        Assert.That(log.Text, Does.Not.Contain(Seeded.PriyaPassword));
        Assert.That(log.Text, Does.Not.Contain("workato-emulator-secret"));
        Assert.That(log.Text, Does.Not.Contain("rrr-secret"));
    }

    [TestCase("ACCESS_TOKEN=zebra-value")]
    [TestCase("access%5Ftoken=zebra-value")]
    [TestCase("code=zebra-value")]
    [TestCase("user_key=zebra-value&user_key=zebra-value")]
    public async Task A_mask_does_not_depend_on_the_spelling(string query)
    {
        await Anyone.GetAsync("/openapi/apps?" + query);

        Assert.That((await Admin.GetAsync("/requests")).Text, Does.Not.Contain("zebra-value"));
    }

    [Test]
    public async Task The_admins_own_requests_are_not_in_it()
    {
        await Admin.GetAsync("/clock");

        Assert.That(await Admin.ListAsync("/requests"), Is.Empty);
    }

    [Test]
    public async Task It_can_be_emptied()
    {
        await Integration.GetAsync("/openapi/apps");

        var deletion = await Admin.DeleteAsync("/requests");

        Assert.That(deletion.Status, Is.InRange(200, 204));
        Assert.That(await Admin.ListAsync("/requests"), Is.Empty);
    }

    [Test]
    public async Task Requests_at_once_are_all_in_it()
    {
        await Task.WhenAll(Enumerable.Range(0, 60).Select(_ => Integration.GetAsync("/openapi/apps")));

        Assert.That(await Admin.ListAsync("/requests"), Has.Count.EqualTo(60));
    }
}
