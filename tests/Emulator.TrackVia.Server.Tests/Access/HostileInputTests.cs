using System.Text;
using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Access;

/// <summary>Input that nobody should send is refused in the words of the service; it never breaks the server.</summary>
public sealed class HostileInputTests : TrackViaFixture
{
    [TestCase("{\"Est Hours\":1e999}")]
    [TestCase("{\"Est Hours\":\"1e999\"}")]
    [TestCase("{\"Est Hours\":\"NaN\"}")]
    [TestCase("{\"Est Hours\":true}")]
    [TestCase("{\"Est Hours\":[1]}")]
    [TestCase("{\"Est Hours\":{}}")]
    [TestCase("{\"Title\":\"\\ud800\"}")]
    [TestCase("{\"Title\":{\"a\":1}}")]
    [TestCase("{\"Title\":[\"a\"]}")]
    [TestCase("{\"Priority\":5}")]
    [TestCase("{\"Priority\":[\"High\"]}")]
    [TestCase("{\"Work Types\":{\"a\":1}}")]
    [TestCase("{\"Work Types\":[1]}")]
    [TestCase("{\"Work Types\":[null]}")]
    [TestCase("{\"Work Types\":[\"\\udc00\"]}")]
    [TestCase("{\"Link to Sites\":1e30}")]
    [TestCase("{\"Link to Sites\":1.5}")]
    [TestCase("{\"Link to Sites\":-1}")]
    [TestCase("{\"Link to Sites\":{}}")]
    [TestCase("{\"Assigned To\":\"luis\"}")]
    [TestCase("{\"Assigned To\":987654}")]
    [TestCase("{\"Assigned To\":99999999999999999999}")]
    [TestCase("{\"Crew\":987654}")]
    [TestCase("{\"Scheduled Start\":5}")]
    [TestCase("{\"Scheduled Start\":\"0001-01-01T00:00:00+14:00\"}")]
    [TestCase("{\"Scheduled Start\":\"9999-12-31T23:59:59-14:00\"}")]
    [TestCase("{\"Scheduled Start\":\"2026-13-01T00:00:00Z\"}")]
    [TestCase("{\"Scheduled Start\":\"2026-02-30T00:00:00Z\"}")]
    [TestCase("{\"Scheduled Start\":\"\\ud800\"}")]
    public async Task A_value_of_the_wrong_form_is_an_invalid_request(string fields)
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"));

        var reply = await PutAsync($"/openapi/views/3102/records/{record}", "{\"data\":[" + fields + "]}");

        Assert.That((reply.Status, reply.Refusal.Name), Is.EqualTo((400, "invalidRequest")), reply.Text);
    }

    [TestCase("{\"Scheduled Start\":\"9999-12-31T23:59:59\"}")]
    [TestCase("{\"Scheduled Start\":\"0001-01-01T00:00:00\"}")]
    [TestCase("{\"\\ud800\":1}")]
    [TestCase("{\"\":1}")]
    [TestCase("{\"Title\":\"\\u0000\"}")]
    [TestCase("{\"Title\":\"a\",\"Title\":\"b\"}")]
    [TestCase("{}")]
    public async Task A_doubtful_value_is_taken_or_refused_but_breaks_nothing(string fields)
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"));

        var reply = await PutAsync($"/openapi/views/3102/records/{record}", "{\"data\":[" + fields + "]}");

        Assert.That(reply.Status, Is.AnyOf(200, 400, 401), reply.Text);
        Assert.That((await WorkOrders.GetAsync(record)).Status, Is.EqualTo(200));
    }

    [TestCase("/openapi/views/99999999999999999999")]
    [TestCase("/openapi/views/-1")]
    [TestCase("/openapi/views/3102/records/99999999999999999999")]
    [TestCase("/openapi/views/3102/records/-1")]
    [TestCase("/openapi/views/3102?max=99999999999999999999")]
    [TestCase("/openapi/views/3102/find?q=%00&max=1.5")]
    [TestCase("/openapi/views/3102/records/1/files/%ff")]
    [TestCase("/openapi/views/3102/records/1/files/..%2f..%2fetc")]
    public async Task An_odd_address_is_refused(string path)
    {
        var reply = await Integration.GetAsync(path);

        Assert.That(reply.Status, Is.AnyOf(400, 401, 404), reply.Text);
        Assert.That(reply.Refusal.Shape, Is.Not.EqualTo("neither"));
    }

    [TestCase("/openapi/views/3102?start=99999999999")]
    [TestCase("/openapi/views/3102?start=2147483647&max=100000")]
    public async Task A_page_far_away_is_empty(string path)
    {
        var reply = await Integration.GetAsync(path);

        Assert.That(reply.Status, Is.EqualTo(200), reply.Text);
        Assert.That(reply.Rows, Is.Empty);
    }

    [TestCase("multipart/form-data", Description = "no boundary")]
    [TestCase("multipart/form-data; boundary=x", Description = "boundary that never comes")]
    public async Task A_broken_upload_is_refused(string type)
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"));
        var body = new ByteArrayContent([1, 2, 3]);
        body.Headers.TryAddWithoutValidation("Content-Type", type);

        var reply = await Integration.SendAsync(
            HttpMethod.Post, $"/openapi/views/3102/records/{record}/files/Completion%20Report", body);

        Assert.That(reply.Status, Is.AnyOf(400, 415), reply.Text);
        Assert.That(reply.Refusal.Shape, Is.Not.EqualTo("neither"));
    }

    [TestCase("/clock", "{\"advance_seconds\":1e300}")]
    [TestCase("/clock", "{\"advance_seconds\":\"soon\"}")]
    [TestCase("/clock", "{\"now\":\"9999-12-31T23:59:59-14:00\"}")]
    [TestCase("/clock", "no json")]
    [TestCase("/clock", "[]")]
    [TestCase("/tokens", "{}")]
    [TestCase("/tokens", "{\"user\":\"510\"}")]
    [TestCase("/tokens/fill", "{\"account\":22101,\"count\":-5}")]
    [TestCase("/tokens/fill", "{\"account\":1,\"count\":5}")]
    [TestCase("/users/510/password", "{}")]
    [TestCase("/users/510/api-user", "{\"api_user\":\"yes\"}")]
    [TestCase("/users/abc/deactivate", "{}")]
    [TestCase("/roles/Technician/grant", "{}")]
    [TestCase("/roles/Technician/grant", "{\"view\":5000,\"operations\":[\"read\"]}")]
    [TestCase("/seed", "{\"stock_moves\":-1}")]
    public async Task The_admin_surface_refuses_what_it_does_not_understand(string path, string body)
    {
        var reply = await Anyone.SendAsync(
            HttpMethod.Post, "/__admin" + path, new StringContent(body, Encoding.UTF8, "application/json"));

        Assert.That(reply.Status, Is.InRange(400, 409), reply.Text);
    }

    [TestCase("/faults", "no json")]
    [TestCase("/faults", "{\"faults\":{}}")]
    [TestCase("/faults", "{\"faults\":[{}]}")]
    [TestCase("/faults", "{\"faults\":[{\"kind\":\"latency\",\"milliseconds\":\"long\"}]}")]
    [TestCase("/settings", "no json")]
    [TestCase("/settings", "{\"hook_retry_seconds\":5}")]
    [TestCase("/settings", "{\"rate_limit_per_minute\":-1}")]
    [TestCase("/settings", "{\"hook_retry_seconds\":[1e300]}")]
    [TestCase("/settings", "{\"hook_retry_seconds\":[-1]}")]
    public async Task A_plan_or_a_setting_that_makes_no_sense_is_refused(string path, string body)
    {
        var reply = await PutAsync("/__admin" + path, body);

        Assert.That(reply.Status, Is.EqualTo(400), reply.Text);
    }

    private Task<Reply> PutAsync(string path, string body)
    {
        return Integration.SendAsync(HttpMethod.Put, path, new StringContent(body, Encoding.UTF8, "application/json"));
    }
}
