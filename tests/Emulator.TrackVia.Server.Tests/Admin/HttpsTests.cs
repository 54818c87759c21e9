using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Admin;

/// <summary>HTTPS with a certificate authority of the server's own, for clients that insist on it.</summary>
public sealed class HttpsTests : TrackViaFixture
{
    private string _certificate = "";

    protected override TrackViaServerOptions Options(TimeProvider time)
    {
        _certificate = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"ca-{Guid.NewGuid():N}.pem");
        return new TrackViaServerOptions { Time = time, HttpsPort = 0, CertificatePath = _certificate };
    }

    [OneTimeTearDown]
    public void DeleteCertificate()
    {
        File.Delete(_certificate);
    }

    [Test]
    public async Task The_authority_is_written_to_the_file_without_a_key()
    {
        var pem = await File.ReadAllTextAsync(_certificate);

        Assert.That(pem.Trim(), Is.EqualTo(Server.CertificateAuthorityPem!.Trim()));
        Assert.That(pem, Does.StartWith("-----BEGIN CERTIFICATE-----"));
        Assert.That(pem, Does.Not.Contain("PRIVATE KEY"));
    }

    [TestCase("localhost")]
    [TestCase("127.0.0.1")]
    [TestCase("go.trackvia.com")]
    [TestCase("harbor.trackvia.com")]
    public async Task A_client_that_trusts_the_authority_connects_to_every_name(string host)
    {
        using var wire = Wire(trusting: true);

        var status = await StatusAsync(wire, host);

        Assert.That(status, Is.EqualTo(host == Seeded.HarborHost ? 401 : 200));
    }

    [Test]
    public void A_client_that_does_not_trust_it_is_warned()
    {
        using var wire = Wire(trusting: false);

        Assert.That(() => StatusAsync(wire, "localhost"), Throws.InstanceOf<HttpRequestException>());
    }

    [Test]
    public void The_authority_does_not_vouch_for_other_names()
    {
        using var wire = Wire(trusting: true);

        Assert.That(() => StatusAsync(wire, "example.com"), Throws.InstanceOf<HttpRequestException>());
    }

    [Test]
    public void The_address_says_https()
    {
        Assert.That(Server.HttpsAddress!.Scheme, Is.EqualTo("https"));
        Assert.That(Server.HttpsAddress!.Port, Is.Positive.And.Not.EqualTo(Server.HttpAddress.Port));
    }

    private async Task<int> StatusAsync(SocketsHttpHandler wire, string host)
    {
        using var http = new HttpClient(wire, disposeHandler: false);
        var caller = new Caller(
            http, new Uri($"https://{host}:{Server.HttpsAddress!.Port}/"), Credentials.Of(Seeded.MainToken));
        return (await caller.GetAsync("/openapi/apps")).Status;
    }

    /// <summary>Every name leads to this server, as an entry in the hosts file would make it.</summary>
    private SocketsHttpHandler Wire(bool trusting)
    {
        var wire = new SocketsHttpHandler
        {
            ConnectCallback = async (context, cancellation) =>
            {
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                await socket.ConnectAsync("127.0.0.1", context.DnsEndPoint.Port, cancellation);
                return new NetworkStream(socket, ownsSocket: true);
            },
        };
        if (trusting)
        {
            wire.SslOptions.CertificateChainPolicy = new X509ChainPolicy
            {
                TrustMode = X509ChainTrustMode.CustomRootTrust,
                RevocationMode = X509RevocationMode.NoCheck,
                CustomTrustStore = { X509Certificate2.CreateFromPem(Server.CertificateAuthorityPem) },
            };
        }

        return wire;
    }
}
