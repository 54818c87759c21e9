using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Plugins.Tests.TrackVia;

/// <summary>What the TrackVia subdomain field may hold (trackvia.md 3.5).</summary>
public sealed class AddressTests
{
    [TestCase(null, "https://go.trackvia.com/openapi/")]
    [TestCase("", "https://go.trackvia.com/openapi/")]
    [TestCase("   ", "https://go.trackvia.com/openapi/")]
    [TestCase("go.trackvia.com", "https://go.trackvia.com/openapi/")]
    [TestCase("harbor.trackvia.com", "https://harbor.trackvia.com/openapi/")]
    [TestCase("harbor", "https://harbor.trackvia.com/openapi/")]
    [TestCase("Harbor.TrackVia.COM", "https://harbor.trackvia.com/openapi/")]
    [TestCase(" harbor .trackvia.com\t", "https://harbor.trackvia.com/openapi/")]
    [TestCase("harbor.trackvia.com/", "https://harbor.trackvia.com/openapi/")]
    [TestCase("harbor.trackvia.com.", "https://harbor.trackvia.com/openapi/")]
    [TestCase("//harbor.trackvia.com", "https://harbor.trackvia.com/openapi/")]
    [TestCase("https://harbor.trackvia.com", "https://harbor.trackvia.com/openapi/")]
    [TestCase("https:/harbor.trackvia.com", "https://harbor.trackvia.com/openapi/")]
    [TestCase("http://harbor.trackvia.com", "https://harbor.trackvia.com/openapi/")]
    [TestCase("https://harbor.trackvia.com:443/openapi/", "https://harbor.trackvia.com/openapi/")]
    [TestCase("HTTPS://HARBOR.TRACKVIA.COM/#/apps/3/tables/15/views/341", "https://harbor.trackvia.com/openapi/")]
    [TestCase("harbor.trackvia.com?x=1", "https://harbor.trackvia.com/openapi/")]
    [TestCase("dana@harbor.trackvia.com", "https://harbor.trackvia.com/openapi/")]
    [TestCase("http://localhost:8070", "http://localhost:8070/openapi/")]
    [TestCase("HTTP://LOCALHOST:8070/", "http://localhost:8070/openapi/")]
    [TestCase("https://localhost:8443/openapi", "https://localhost:8443/openapi/")]
    [TestCase("http://127.0.0.1:8070/x", "http://127.0.0.1:8070/openapi/")]
    [TestCase("http://127.1.2.3", "http://127.1.2.3/openapi/")]
    [TestCase("http://[::1]:8070/", "http://[::1]:8070/openapi/")]
    [TestCase("localhost:8443", "https://localhost:8443/openapi/")]
    [TestCase("http://localhost.evil.example:80", "https://localhost.evil.example/openapi/")]
    [TestCase("http://127.0.0.1.evil.example:80", "https://127.0.0.1.evil.example/openapi/")]
    [TestCase("http://localhost@evil.example:80", "https://evil.example/openapi/")]
    public async Task The_subdomain_is_understood_however_it_is_typed(string? typed, string address)
    {
        var settings = RecordValue.Of(("subdomain", typed));

        Assert.That(await TrackViaConnector.Definition.Connection!.BaseUri!(settings, default), Is.EqualTo(address));
    }

    [TestCase("ftp://harbor.trackvia.com")]
    [TestCase("my_company!")]
    [TestCase("harbor..trackvia.com")]
    [TestCase("żółć.trackvia.com")]
    [TestCase("[::2]")]
    public void What_is_no_address_is_refused_by_the_fields_name(string typed)
    {
        var settings = RecordValue.Of(("subdomain", typed));

        var refused = Assert.ThrowsAsync<ConnectorException>(
            async () => await TrackViaConnector.Definition.Connection!.BaseUri!(settings, default))!;

        Assert.That(refused.Message, Does.StartWith($"The TrackVia subdomain field holds \"{typed}\", which is no address."));
    }
}
