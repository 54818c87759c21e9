using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Accounts;

/// <summary>Which account lives on which host, and how a caller says which host it means.</summary>
public sealed class HostTests : TrackViaFixture
{
    private static readonly Refusal WrongHost =
        Refusal.InEitherShape(401, "unauthorized", "Account 22101 is not served on harbor.trackvia.com.");

    [TestCase("go.trackvia.com")]
    [TestCase("GO.TrackVia.com")]
    [TestCase("go.trackvia.com:443")]
    [TestCase("localhost")]
    [TestCase("localhost:8080")]
    [TestCase("127.0.0.1")]
    [TestCase("[::1]")]
    [TestCase("[::1]:8080")]
    public async Task The_standard_host_and_loopback_serve_the_production_account(string host)
    {
        var reply = await At(host).GetAsync("/openapi/views");

        Assert.That(reply.Status, Is.EqualTo(200), reply.Text);
    }

    [Test]
    public async Task The_private_host_does_not_serve_the_production_account()
    {
        var reply = await At(Seeded.HarborHost).GetAsync("/openapi/views");

        Assert.That(reply.Refusal.InAnyShape(), Is.EqualTo(WrongHost));
    }

    [Test]
    public async Task A_host_that_nobody_serves_is_not_found_even_without_credentials()
    {
        var unknown = await At("nowhere.trackvia.com").GetAsync("/openapi/views");
        var anonymous = await Anyone.With(_ => new Credentials { Host = "nowhere.trackvia.com" }).GetAsync("/openapi/views");

        Assert.That(unknown.Status, Is.EqualTo(404));
        Assert.That(anonymous.Status, Is.EqualTo(404));
    }

    [Test]
    public async Task The_original_address_wins_over_the_host_header()
    {
        var fromStandard = await At(Seeded.StandardHost).SendAsync(
            HttpMethod.Get, "/openapi/views", null,
            ("X-Original-Url", "https://harbor.trackvia.com/openapi/views"));
        var fromPrivate = await At(Seeded.HarborHost).SendAsync(
            HttpMethod.Get, "/openapi/views", null,
            ("X-Original-Url", "https://go.trackvia.com/openapi/views"));

        Assert.That(fromStandard.Refusal.InAnyShape(), Is.EqualTo(WrongHost));
        Assert.That(fromPrivate.Status, Is.EqualTo(200), fromPrivate.Text);
    }

    [TestCase("http://localhost:1234/openapi/views")]
    [TestCase("http://127.0.0.1/openapi/views")]
    [TestCase("http://[::1]:99/openapi/views")]
    public async Task An_original_address_on_loopback_stands_for_the_standard_host(string original)
    {
        var reply = await At(Seeded.HarborHost).SendAsync(
            HttpMethod.Get, "/openapi/views", null, ("X-Original-Url", original));

        Assert.That(reply.Status, Is.EqualTo(200), reply.Text);
    }

    [Test]
    public async Task An_original_address_on_an_unknown_host_is_not_found()
    {
        var reply = await Integration.SendAsync(
            HttpMethod.Get, "/openapi/views", null, ("X-Original-Url", "https://nowhere.trackvia.com/openapi/views"));

        Assert.That(reply.Status, Is.EqualTo(404));
    }

    private Caller At(string host)
    {
        return Integration.With(credentials => credentials with { Host = host });
    }
}
