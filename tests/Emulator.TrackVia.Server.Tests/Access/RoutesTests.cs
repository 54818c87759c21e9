using System.Text;
using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Access;

/// <summary>Paths, verbs, content types and the habits of old clients that the server must bear.</summary>
public sealed class RoutesTests : TrackViaFixture
{
    [TestCase("/")]
    [TestCase("/openapi")]
    [TestCase("/openapi/forms")]
    [TestCase("/openapi/tables/313")]
    [TestCase("/openapi/views/3102/fields")]
    [TestCase("/openapi/views/3102/records/1/history")]
    [TestCase("/oauth/nothing")]
    [TestCase("/__admin/nothing")]
    public async Task An_invented_path_is_not_found(string path)
    {
        var reply = await Integration.GetAsync(path);

        Assert.That(reply.Refusal, Is.EqualTo(Refusal.NotFound));
    }

    [TestCase("PUT", "/openapi/apps", "GET")]
    [TestCase("POST", "/openapi/views", "GET")]
    [TestCase("DELETE", "/openapi/views/3102", "GET")]
    [TestCase("POST", "/openapi/views/3102/find", "GET")]
    [TestCase("PUT", "/openapi/users", "GET,POST")]
    [TestCase("PATCH", "/openapi/views/3102/records/1", "GET,PUT,DELETE")]
    [TestCase("PUT", "/openapi/views/3102/records/1/files/Completion%20Report", "GET,POST,DELETE")]
    public async Task A_wrong_verb_on_a_known_path_says_which_verbs_there_are(string verb, string path, string allowed)
    {
        var reply = await Integration.SendAsync(new HttpMethod(verb), path);

        Assert.That(reply.Status, Is.EqualTo(405), reply.Text);
        Assert.That(reply.Refusal.Name, Is.EqualTo("methodNotAllowed"));
        Assert.That(reply.Header("Allow")!.Split(',', StringSplitOptions.TrimEntries), Is.SupersetOf(allowed.Split(',')));
    }

    [TestCase("/openapi/views/abc")]
    [TestCase("/openapi/views/3102/records/abc")]
    [TestCase("/openapi/views/3102?max=many")]
    [TestCase("/openapi/views/3102?start=first")]
    public async Task A_number_that_is_none_is_an_invalid_request(string path)
    {
        var reply = await Integration.GetAsync(path);

        Assert.That(reply.Status, Is.EqualTo(400), reply.Text);
        Assert.That(reply.Refusal.Name, Is.EqualTo("invalidRequest"));
        Assert.That(reply.Refusal.Message, Does.StartWith("Invalid request submitted."));
    }

    [TestCase("//openapi/views")]
    [TestCase("//openapi/views/3102")]
    [TestCase("///openapi//apps")]
    public async Task Extra_slashes_are_collapsed(string path)
    {
        var reply = await Integration.GetAsync(path);

        Assert.That(reply.Status, Is.EqualTo(200), reply.Text);
    }

    [Test]
    public async Task Extra_slashes_do_not_hide_the_token_endpoint()
    {
        var reply = await Anyone.PostFormAsync(
            "//oauth/token",
            ("grant_type", "password"), ("client_id", "xvia-webapp"),
            ("username", Seeded.PriyaLogin), ("password", Seeded.PriyaPassword));

        Assert.That(reply.Status, Is.EqualTo(200), reply.Text);
    }

    [Test]
    public async Task Unknown_query_parameters_are_ignored()
    {
        var reply = await Integration.GetAsync("/openapi/views/3102?viewId=3102&recordId=1&max=3&anything");

        Assert.That(reply.Status, Is.EqualTo(200), reply.Text);
        Assert.That(reply.Rows, Has.Count.EqualTo(3));
    }

    [TestCase("application/json", "{\"data\":[{\"Title\":\"stale\"}]}")]
    [TestCase("application/x-www-form-urlencoded", "grant_type=password&password=secret")]
    [TestCase("application/json", "{ this is no json")]
    public async Task A_body_on_a_get_is_ignored(string type, string body)
    {
        var reply = await Integration.SendAsync(
            HttpMethod.Get, "/openapi/views/3102?max=1", new StringContent(body, Encoding.UTF8, type));

        Assert.That(reply.Status, Is.EqualTo(200), reply.Text);
        Assert.That(reply.Rows, Has.Count.EqualTo(1));
    }

    [TestCase("application/json", "{\"data\":[{\"Title\":\"stale\"}]}")]
    [TestCase("application/x-www-form-urlencoded", "access_token=wrong&user_key=wrong")]
    public async Task A_body_on_a_delete_is_ignored(string type, string body)
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"));

        var reply = await Integration.SendAsync(
            HttpMethod.Delete, $"/openapi/views/3102/records/{record}", new StringContent(body, Encoding.UTF8, type));

        Assert.That(reply.Status, Is.EqualTo(204), reply.Text);
    }

    [TestCase("text/plain")]
    [TestCase("application/xml")]
    public async Task A_record_body_that_is_not_json_is_an_unsupported_type(string type)
    {
        var reply = await Integration.SendAsync(
            HttpMethod.Post,
            "/openapi/views/3102/records",
            new StringContent("{\"data\":[{\"Title\":\"x\"}]}", Encoding.UTF8, type));

        Assert.That(reply.Status, Is.EqualTo(415), reply.Text);
    }

    [TestCase("application/json")]
    [TestCase("application/json; charset=utf-8")]
    [TestCase("application/json;charset=UTF-8")]
    public async Task Json_is_taken_with_or_without_a_charset(string type)
    {
        var body = new ByteArrayContent(Encoding.UTF8.GetBytes("{\"data\":[{\"Title\":\"Zażółć\"}]}"));
        body.Headers.TryAddWithoutValidation("Content-Type", type);

        var reply = await Integration.SendAsync(HttpMethod.Post, "/openapi/views/3102/records", body);

        Assert.That(reply.Status, Is.EqualTo(201), reply.Text);
        Assert.That(reply.Rows.Single().Text("Title"), Is.EqualTo("Zażółć"));
    }

    [Test]
    public async Task An_unknown_api_version_is_gone_and_the_current_one_is_served()
    {
        var grant = await PasswordGrantAsync(Seeded.PriyaLogin, Seeded.PriyaPassword);
        var current = grant.Json.GetProperty("apiVersion").ToString();

        var served = await Integration.SendAsync(HttpMethod.Get, "/openapi/apps", null, ("api-version", current));
        var gone = await Integration.SendAsync(HttpMethod.Get, "/openapi/apps", null, ("api-version", current + "9"));

        Assert.That(served.Status, Is.EqualTo(200), served.Text);
        Assert.That(gone.Status, Is.EqualTo(410));
        Assert.That(gone.Text, Does.Contain("version_mismatch"));
    }
}
