using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Access;

/// <summary>The two shapes of a refusal, and that each refusal has one of them.</summary>
public sealed class ErrorShapesTests : TrackViaFixture
{
    [Test]
    public async Task Data_and_permission_are_refused_in_an_envelope_whose_code_is_a_text()
    {
        var reply = await Integration.View(5000).ListAsync();

        Assert.That(
            reply.Text,
            Is.EqualTo(
                "{\"errors\":[],\"message\":\"DENIED!!! - View: 5000 either does not exist or you do not have access to it.\","
                + "\"name\":\"accessDenied\",\"code\":\"401\"}"));
    }

    [Test]
    public async Task Tokens_are_refused_with_an_error_and_its_description()
    {
        var reply = await CallAs("wrong").GetAsync("/openapi/views");

        Assert.That(
            reply.Text,
            Is.EqualTo("{\"error\":\"invalid_token\",\"error_description\":\"Invalid access token: wrong\"}"));
    }

    [Test]
    public async Task Every_refusal_has_one_of_the_two_shapes_and_says_that_it_is_json()
    {
        await Admin.InjectAsync(
            new { kind = "server_error", route = "GET /openapi/users", after = 0, times = 1 },
            new { kind = "rate_limit", route = "GET /openapi/integrations", after = 0, times = 1 });
        var text = new StringContent("x");
        Reply[] refusals =
        [
            await Integration.GetAsync("/openapi/nothing"),
            await Integration.PutAsync("/openapi/apps"),
            await Integration.GetAsync("/openapi/views/3102?max=100001"),
            await Integration.GetAsync("/openapi/users"),
            await Integration.GetAsync("/openapi/integrations"),
            await Integration.SendAsync(HttpMethod.Post, "/openapi/views/3102/records", text),
            await Anyone.GetAsync("/openapi/views"),
            await CallAs("wrong").GetAsync("/openapi/views"),
            await CallAs(Seeded.MainToken, "wrong").GetAsync("/openapi/views"),
            await Integration.With(credentials => credentials with { Account = "1" }).GetAsync("/openapi/views"),
            await Integration.With(credentials => credentials with { Host = "harbor.trackvia.com" }).GetAsync("/openapi/views"),
            await Customers.DeleteAllAsync(),
            await WorkOrders.GetAsync(987654),
            await WorkOrders.CreateAsync(("Title", "x"), ("Priority", "y")),
            await WorkOrders.DownloadAsync(987654, "Completion Report"),
            await Anyone.PostFormAsync("/oauth/token", ("grant_type", "telepathy")),
            await Anyone.PostFormAsync("/oauth/token"),
            await RefreshGrantAsync("never-granted"),
        ];

        Assert.That(refusals.Select(reply => reply.Status), Is.All.InRange(400, 500));
        Assert.That(refusals.Select(reply => reply.Refusal.Shape), Has.None.EqualTo("neither"));
        Assert.That(refusals.Select(reply => reply.ContentType), Is.All.StartsWith("application/json"));
    }

    [TestCase("bearer")]
    [TestCase("BEARER")]
    public async Task The_scheme_of_the_header_may_be_in_any_case(string scheme)
    {
        var reply = await Anyone.SendAsync(
            HttpMethod.Get, $"/openapi/apps?user_key={Seeded.SummitKey}", null, ("Authorization", $"{scheme} {Seeded.MainToken}"));

        Assert.That(reply.Status, Is.EqualTo(200), reply.Text);
    }
}
