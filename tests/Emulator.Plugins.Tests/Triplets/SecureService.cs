using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;

namespace Emulator.Plugins.Tests.Triplets;

/// <summary>Asks one caller for a certificate and answers with its subject.</summary>
internal sealed class SecureService : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Task _serving;

    public SecureService(Papers papers)
    {
        _listener.Start();
        _serving = ServeAsync(papers);
    }

    public string Address => $"https://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/hands";

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _serving;
    }

    private async Task ServeAsync(Papers papers)
    {
        try
        {
            using var client = await _listener.AcceptTcpClientAsync();
            await using var secure = new SslStream(client.GetStream());
            await secure.AuthenticateAsServerAsync(new SslServerAuthenticationOptions
            {
                ServerCertificateContext = SslStreamCertificateContext.Create(papers.Server, [papers.Between], offline: true),
                ClientCertificateRequired = true,
                RemoteCertificateValidationCallback = static (_, shown, _, _) => shown is not null,
            });
            _ = await secure.ReadAsync(new byte[8192]);
            var body = $$"""{"client":"{{secure.RemoteCertificate?.Subject}}"}""";
            await secure.WriteAsync(Encoding.UTF8.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n{body}"));
        }
        catch (Exception over) when (over is SocketException or IOException or AuthenticationException or ObjectDisposedException)
        {
            // The caller hung up, as one that does not trust this service should.
        }
    }
}
