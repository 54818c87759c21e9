using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Threading.Channels;

namespace Emulator.Connections.Http;

/// <summary>
/// Takes HTTP requests on this machine and hands them over one by one: the callback of a browser login, the deliveries
/// of a webhook in test mode. Built on a bare socket, because the framework's listener cannot choose a free port by
/// itself and refuses requests whose Host header it was not told of.
/// </summary>
public sealed class LoopbackListener : IAsyncDisposable
{
    private readonly TcpListener _socket;
    private readonly Func<IncomingRequest, LoopbackReply> _answer;
    private readonly X509Certificate2? _certificate;
    private readonly Channel<IncomingRequest> _arrived = Channel.CreateUnbounded<IncomingRequest>();
    private readonly CancellationTokenSource _closing = new();
    private readonly ConcurrentDictionary<Task, bool> _talks = new();
    private readonly Task _accepting;

    private LoopbackListener(TcpListener socket, Func<IncomingRequest, LoopbackReply> answer, X509Certificate2? certificate)
    {
        _socket = socket;
        _answer = answer;
        _certificate = certificate;
        _socket.Start();
        Port = ((IPEndPoint)_socket.LocalEndpoint).Port;
        _accepting = AcceptAsync();
    }

    public int Port { get; }

    /// <summary>Such as <c>http://127.0.0.1:45555/</c>.</summary>
    public Uri Address => new($"http://127.0.0.1:{Port}/");

    /// <summary>Starts listening.</summary>
    /// <param name="port">0 takes a free one.</param>
    /// <param name="answer">What to answer; the default is an empty 200. Called on any thread.</param>
    /// <exception cref="SocketException">The port is taken.</exception>
    public static LoopbackListener Start(int port = 0, Func<IncomingRequest, LoopbackReply>? answer = null) =>
        new(new TcpListener(IPAddress.Loopback, port), answer ?? (_ => new LoopbackReply()), certificate: null);

    /// <summary>The same at another address of this machine, perhaps with TLS; the certificate is disposed of in the end.</summary>
    /// <exception cref="SocketException">The port is taken, or the address is none of this machine.</exception>
    internal static LoopbackListener Start(IPEndPoint place, X509Certificate2? certificate, Func<IncomingRequest, LoopbackReply> answer) =>
        new(new TcpListener(place), answer, certificate);

    /// <summary>The next request, oldest first, once it has been answered. Waits until one comes.</summary>
    public ValueTask<IncomingRequest> NextAsync(CancellationToken cancellation) => _arrived.Reader.ReadAsync(cancellation);

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        _socket.Stop();
        await _accepting;
        await Task.WhenAll(_talks.Keys);
        _arrived.Writer.TryComplete();
        _closing.Dispose();
        _certificate?.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!_closing.IsCancellationRequested)
        {
            try
            {
                var client = await _socket.AcceptTcpClientAsync(_closing.Token);
                var talk = TalkAsync(client);
                _talks[talk] = true;
                _ = talk.ContinueWith(done => _talks.TryRemove(done, out _), TaskScheduler.Default);
            }
            catch (Exception closed) when (closed is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                await using var stream = await OpenAsync(client);
                var request = await IncomingRequestReader.ReadAsync(stream, _closing.Token);
                if (request is null)
                {
                    await LoopbackReplyWriter.WriteAsync(stream, new LoopbackReply(400), _closing.Token);
                    return;
                }

                await LoopbackReplyWriter.WriteAsync(stream, _answer(request), _closing.Token);
                _arrived.Writer.TryWrite(request);
            }
            catch (Exception gone) when (gone is IOException or OperationCanceledException or SocketException or AuthenticationException)
            {
                // A caller that hangs up half way, or does not like the certificate, has not delivered anything.
            }
        }
    }

    private async Task<Stream> OpenAsync(TcpClient client)
    {
        if (_certificate is null)
        {
            return client.GetStream();
        }

        var secure = new SslStream(client.GetStream());
        await secure.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = _certificate }, _closing.Token);
        return secure;
    }
}
