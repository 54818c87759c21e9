using System.Text;
using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Access;

/// <summary>Whole conversations as the known clients hold them, each with the oddities of its requests.</summary>
public sealed class ClientHabitsTests : TrackViaFixture
{
    private const string Tester = "username=tester%40example.com&password=secret";

    [Test]
    public async Task Ruby_doubles_the_slash_and_sends_everything_in_the_query()
    {
        var grant = await Anyone.GetAsync($"//oauth/token?grant_type=password&client_id=xvia-webapp&{Tester}");
        var keys = $"access_token={grant.Json.Text("value")}&user_key={Seeded.LabKey}";
        var refresh = grant.Json.GetProperty("refreshToken").Text("value");

        var views = await Anyone.GetAsync($"//openapi/views?{keys}");
        var expired = await Anyone.GetAsync($"//openapi/views?access_token&user_key={Seeded.LabKey}");
        var renewed = await Anyone.GetAsync(
            $"//oauth/token?grant_type=refresh_token&client_id=xvia-webapp&refresh_token={refresh}");

        Assert.That(views.Status, Is.EqualTo(200), views.Text);
        Assert.That(expired.Json.Text("error"), Is.EqualTo("invalid_token"));
        Assert.That(renewed.Json.Has("value"));
    }

    [Test]
    public async Task Php_sends_its_last_form_again_with_every_later_call()
    {
        var login = new[]
        {
            KeyValuePair.Create("grant_type", "password"), KeyValuePair.Create("client_id", "TrackViaAPI"),
            KeyValuePair.Create("username", "tester@example.com"), KeyValuePair.Create("password", "secret"),
        };
        var grant = await Anyone.SendAsync(HttpMethod.Post, "//oauth/token", new FormUrlEncodedContent(login));
        var keys = $"access_token={grant.Json.Text("value")}&user_key={Seeded.LabKey}";

        var apps = await Anyone.SendAsync(HttpMethod.Get, $"/openapi/apps?{keys}", new FormUrlEncodedContent(login));
        var view = (await Lab.GetAsync("/openapi/views?name=Default%20TestSupport%20View")).Json[0].Number("id");
        var record = await Lab.View(view).CreatedAsync(("firstName", "Ada"));
        var deletion = await Anyone.SendAsync(
            HttpMethod.Delete, $"/openapi/views/{view}/records/{record}?{keys}", new FormUrlEncodedContent(login));

        Assert.That(apps.Status, Is.EqualTo(200), apps.Text);
        Assert.That(deletion.Status, Is.EqualTo(204), deletion.Text);
    }

    [Test]
    public async Task Python_lists_by_an_empty_search_and_reads_by_record_id()
    {
        var view = Lab.View((await Lab.GetAsync("/openapi/views?name=Default%20TestSupport%20View")).Json[0].Number("id"));
        await view.CreatedAsync(("firstName", "Ada"), ("lastName", "Stone"));

        var found = await view.FindAsync("");
        var one = await view.GetAsync(int.Parse(found.Rows[0].Text("Record ID")));

        Assert.That(found.Total, Is.AtLeast(1));
        Assert.That(one.Data.GetRawText(), Is.EqualTo(found.Rows[0].GetRawText()));
    }

    [Test]
    public async Task Java_sends_the_id_back_and_tells_its_version()
    {
        var grant = await Anyone.GetAsync($"/oauth/token?grant_type=password&client_id=TrackViaAPI&{Tester}");
        var view = (await Lab.GetAsync("/openapi/views?name=Default%20TestSupport%20View")).Json[0].Number("id");
        var record = await Lab.View(view).CreatedAsync(("firstName", "Ada"));
        var body = $"{{\"data\":[{{\"id\":{record},\"firstName\":\"Grace\"}}]}}";

        var update = await Anyone.SendAsync(
            HttpMethod.Put,
            $"/openapi/views/{view}/records/{record}?access_token={grant.Json.Text("value")}&user_key={Seeded.LabKey}",
            new StringContent(body, Encoding.UTF8, "application/json"),
            ("api-version", grant.Json.GetProperty("apiVersion").ToString()));

        Assert.That(update.Status, Is.EqualTo(200), update.Text);
        Assert.That(update.Rows.Single().Text("firstName"), Is.EqualTo("Grace"));
    }

    [Test]
    public async Task Node_compares_keys_and_names_an_account()
    {
        var lab = Lab.With(credentials => credentials with { Account = "40001" });
        var view = lab.View((await lab.GetAsync("/openapi/views?name=Default%20TEST%20TABLE%20View")).Json[0].Number("id"));
        var record = await view.CreatedAsync(("SINGLE LINE TEST", "hello"));

        var upload = await view.UploadAsync(record, "DOCUMENT TEST", [1, 2], "test.txt", "text/plain");
        var deletion = await view.DeleteFileAsync(record, "DOCUMENT TEST");
        var missing = await view.DownloadAsync(record, "DOCUMENT TEST");

        Assert.That((upload.Status, deletion.Status), Is.EqualTo((200, 204)));
        Assert.That(missing.Refusal, Is.EqualTo(Refusal.NoFile));
    }

    [Test]
    public async Task The_workato_connector_sends_header_key_and_account_and_an_empty_search()
    {
        var connector = Integration.With(credentials => credentials with { Account = "22101" });

        var test = await connector.GetAsync("/openapi/views");
        var sample = await connector.GetAsync("/openapi/views/3102?start=0&max=1");
        var all = await connector.GetAsync("/openapi/views/3102?max=1000&q=");
        var creation = await connector.View(Seeded.WorkOrders).CreateAsync(("Title", "Pump"), ("Work Types", "Install,Repair"));

        Assert.That(test.Json.EnumerateArray().Select(view => view.Text("applicationName")), Has.Member("Field Service"));
        Assert.That(sample.Rows, Has.Count.EqualTo(1));
        Assert.That(all.Rows, Has.Count.EqualTo(1000));
        Assert.That(creation.Rows.Single().GetProperty("Work Types").Texts(), Is.EqualTo(["Install", "Repair"]));
    }
}
