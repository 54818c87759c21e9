using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Emulator.Connections.Auth;
using Emulator.Connections.Http;
using Emulator.Connections.Tests.Support;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Connections.Tests.Http;

/// <summary>What the framework's own client does on a socket, with the settings that the product uses.</summary>
public sealed class RealWireTests
{
    private static readonly HttpMessageInvoker Client = new(new UnpackingHandler(new SocketsHttpHandler
    {
        AllowAutoRedirect = false, UseCookies = false,
    }));

    [OneTimeTearDown]
    public void TearDown() => Client.Dispose();

    [Test]
    public async Task A_compressed_answer_is_read_and_the_address_goes_out_as_written()
    {
        using var zipped = new MemoryStream();
        await using (var gzip = new GZipStream(zipped, CompressionMode.Compress, leaveOpen: true))
        {
            await gzip.WriteAsync("[1]"u8.ToArray());
        }

        using var server = Listen();
        var serving = ServeAsync(server, [
            .. Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {zipped.Length}\r\n\r\n"), .. zipped.ToArray(),
        ]);

        Assert.That(await SendAsync(server, "/a%2fb/%7E?q[]=%41"), Is.EqualTo(ListValue.Of(1)));
        Assert.That(await serving, Does.StartWith("GET /a%2fb/%7E?q[]=%41 HTTP/1.1\r\n"));
    }

    [Test]
    public void A_port_where_nobody_listens_is_said_so()
    {
        var server = Listen();
        var port = Port(server);
        server.Dispose();

        Assert.That(() => SendAsync($"http://127.0.0.1:{port}/x"), Throws.TypeOf<ConnectorException>()
            .With.Property("Kind").EqualTo(FailureKind.Unreachable).And.Message.EqualTo($"Cannot reach 127.0.0.1:{port}: nothing listens on that port"));
    }

    [TestCase("HTTP/1.1 2")]
    [TestCase("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf")]
    public async Task A_server_that_hangs_up_early_broke_the_connection(string answer)
    {
        using var server = Listen();
        var serving = ServeAsync(server, Encoding.ASCII.GetBytes(answer));

        Assert.That(() => SendAsync(server, "/x"), Throws.TypeOf<ConnectorException>()
            .With.Property("Kind").EqualTo(FailureKind.Http).And.Message.EqualTo("Server broke connection"));
        await serving;
    }

    [Test]
    public async Task A_server_without_a_trusted_certificate_is_not_talked_to()
    {
        using var server = Listen();
        var serving = ServeAsync(server, "no TLS here"u8.ToArray());

        Assert.That(() => SendAsync($"https://127.0.0.1:{Port(server)}/x"), Throws.TypeOf<ConnectorException>()
            .With.Property("Kind").EqualTo(FailureKind.Unreachable).And.Message.Contains("its certificate is not trusted or the secure connection failed"));
        await serving;
    }

    private static TcpListener Listen()
    {
        var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        return server;
    }

    private static int Port(TcpListener server) => ((IPEndPoint)server.LocalEndpoint).Port;

    private static async Task<string> ServeAsync(TcpListener server, byte[] answer)
    {
        using var client = await server.AcceptTcpClientAsync();
        var head = new byte[8192];
        var count = await client.GetStream().ReadAsync(head);
        await client.GetStream().WriteAsync(answer);
        return Encoding.ASCII.GetString(head, 0, count);
    }

    private static Task<Value> SendAsync(TcpListener server, string path) => SendAsync($"http://127.0.0.1:{Port(server)}{path}");

    private static async Task<Value> SendAsync(string url)
    {
        using var bench = new Bench();
        var operation = new BareOperation(new AttemptSender(bench.Surroundings with { Wire = Client }), bench.Owner, RecordValue.Empty);
        return await operation.SendAsync(Bench.Get(url), CancellationToken.None);
    }
}
