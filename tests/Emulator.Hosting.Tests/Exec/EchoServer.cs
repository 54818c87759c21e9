using System.Net;
using System.Net.Sockets;

namespace Emulator.Hosting.Tests.Exec;

/// <summary>
/// A service on loopback that answers as the corpus says, and else tells what it was asked (<see cref="EchoAnswer"/>). It
/// speaks HTTP over plain sockets, since the framework's own listener refuses a request whose Host is another one, as
/// signed requests have it.
/// </summary>
internal sealed class EchoServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly WrittenAnswers _written;

    /// <param name="written">What certain requests are answered.</param>
    public EchoServer(WrittenAnswers written)
    {
        _written = written;
        _listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");
        _ = ServeAsync();
    }

    public Uri Address { get; }

    public void Dispose() => _listener.Dispose();

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                _ = AnswerAsync(await _listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        using var _ = client;
        await using var stream = client.GetStream();
        try
        {
            while (await EchoRequest.ReadAsync(stream) is { } request)
            {
                var asked = $"{request.Verb} {request.Headers.GetValueOrDefault("X-Original-Url") ?? request.Target}";
                var answer = _written.Find(asked, request.Headers) ?? EchoAnswer.To(request);
                if (answer.IsBroken)
                {
                    return;
                }

                await stream.WriteAsync(answer.ToBytes(hasBody: request.Verb != "HEAD"));
            }
        }
        catch (IOException)
        {
            // The client hung up.
        }
    }
}
