using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Admin;

/// <summary>A server that listens beyond loopback has no admin surface.</summary>
public sealed class ExposureTests : TrackViaFixture
{
    [TestCase("0.0.0.0")]
    public async Task Off_loopback_there_is_no_admin_surface(string address)
    {
        await using var server = await TrackViaServer.StartAsync(
            new TrackViaServerOptions { Time = Time, ListenAddress = address });
        using var wire = new SocketsHttpHandler();
        using var http = new HttpClient(wire);
        var caller = new Caller(http, new Uri($"http://127.0.0.1:{server.HttpAddress.Port}/"), Credentials.Of(Seeded.MainToken));

        Assert.That((await caller.GetAsync("/openapi/apps")).Status, Is.EqualTo(200));
        Assert.That((await caller.GetAsync("/__admin/clock")).Status, Is.EqualTo(404));
        Assert.That((await caller.GetAsync("/__admin/tokens")).Status, Is.EqualTo(404));
        Assert.That((await caller.GetAsync("//__admin/tokens")).Status, Is.EqualTo(404));
        Assert.That((await caller.PostAsync("/__admin/reset")).Status, Is.EqualTo(404));
        Assert.That((await caller.PostAsync("/__admin/tokens/workato-main/regenerate")).Status, Is.EqualTo(404));
        Assert.That((await caller.GetAsync("/openapi/apps")).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task A_page_whose_own_name_was_turned_to_loopback_sees_no_admin_surface()
    {
        var rebound = Anyone.With(_ => new Credentials { Host = "evil.example" });

        Assert.That((await rebound.GetAsync("/__admin/tokens")).Status, Is.EqualTo(404));
        Assert.That((await rebound.PostAsync("/__admin/tokens/workato-main/regenerate")).Status, Is.EqualTo(404));
        Assert.That((await Integration.GetAsync("/openapi/apps")).Status, Is.EqualTo(200));
    }

    [Test]
    public void By_default_the_server_listens_on_loopback_only()
    {
        Assert.That(Server.HttpAddress.ToString(), Does.Match(@"^http://127\.0\.0\.1:\d+/$"));
        Assert.That(Server.HttpsAddress, Is.Null);
    }

    [Test]
    public void The_logins_of_the_seed_are_told_to_the_host()
    {
        var secrets = Server.Logins.Select(login => login.Secret).ToList();

        Assert.That(
            secrets,
            Is.SupersetOf(
            [
                Seeded.SummitKey, Seeded.SandboxKey, Seeded.HarborKey, Seeded.LabKey, Seeded.MainToken, Seeded.ShortToken,
                Seeded.ReadOnlyToken, Seeded.PriyaPassword, Seeded.MartaPassword, "secret",
            ]));
    }
}
