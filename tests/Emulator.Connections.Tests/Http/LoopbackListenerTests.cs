using System.Net.Sockets;
using System.Text;
using Emulator.Connections.Http;

namespace Emulator.Connections.Tests.Http;

public sealed class LoopbackListenerTests
{
    private static readonly HttpMessageInvoker Client = new(new SocketsHttpHandler());

    [OneTimeTearDown]
    public void TearDown() => Client.Dispose();

    [Test]
    public async Task Requests_are_handed_over_in_order_with_all_their_parts()
    {
        await using var listener = LoopbackListener.Start();

        using var first = await PostAsync(listener, "hook/a%20b?x=1&y", new StringContent("one", Encoding.UTF8, "text/plain"));
        using var second = await PostAsync(listener, "hook", new ByteArrayContent(new byte[100_000]));

        Assert.That((int)first.StatusCode, Is.EqualTo(200));
        var request = await listener.NextAsync(CancellationToken.None);
        Assert.That((request.Method, request.Path, request.Query), Is.EqualTo(("POST", "/hook/a%20b", "x=1&y")));
        Assert.That(request.Headers["content-type"], Does.StartWith("text/plain"));
        Assert.That(Encoding.UTF8.GetString(request.Body.Span), Is.EqualTo("one"));
        Assert.That((await listener.NextAsync(CancellationToken.None)).Body.Length, Is.EqualTo(100_000));
    }

    [Test]
    public async Task The_answer_is_made_from_the_request()
    {
        await using var listener = LoopbackListener.Start(0, request => new LoopbackReply(404, "text/html", request.Path));

        using var answer = await PostAsync(listener, "x", new StringContent(""));

        Assert.That((int)answer.StatusCode, Is.EqualTo(404));
        Assert.That(await answer.Content.ReadAsStringAsync(), Is.EqualTo("/x"));
    }

    [Test]
    public async Task A_body_in_chunks_is_read_whole()
    {
        await using var listener = LoopbackListener.Start();

        await TalkAsync(listener, "POST /x HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;ext=1\r\nde\r\n0\r\nTrailer: 1\r\n\r\n");

        Assert.That(Encoding.ASCII.GetString((await listener.NextAsync(CancellationToken.None)).Body.Span), Is.EqualTo("abcde"));
    }

    [TestCase("hello\r\n\r\n")]
    [TestCase("POST /x HTTP/1.1\r\nno colon\r\n\r\n")]
    [TestCase("POST /x HTTP/1.1\r\nContent-Length: -1\r\n\r\n")]
    [TestCase("POST /x HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")]
    public async Task What_is_not_http_is_refused_and_not_handed_over(string text)
    {
        await using var listener = LoopbackListener.Start();

        var answer = await TalkAsync(listener, text);
        await TalkAsync(listener, "GET /sound HTTP/1.1\r\n\r\n");

        Assert.That(answer, Does.StartWith("HTTP/1.1 400"));
        Assert.That((await listener.NextAsync(CancellationToken.None)).Path, Is.EqualTo("/sound"));
    }

    [Test]
    public async Task Waiting_ends_when_it_is_cancelled()
    {
        await using var listener = LoopbackListener.Start();
        using var stop = new CancellationTokenSource();

        var next = listener.NextAsync(stop.Token).AsTask();
        await stop.CancelAsync();

        Assert.That(() => next, Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task A_taken_port_is_said_at_the_start()
    {
        await using var listener = LoopbackListener.Start();

        Assert.That(() => LoopbackListener.Start(listener.Port), Throws.TypeOf<SocketException>());
    }

    private static async Task<HttpResponseMessage> PostAsync(LoopbackListener listener, string path, HttpContent content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, listener.Address + path) { Content = content };
        return await Client.SendAsync(request, CancellationToken.None);
    }

    private static async Task<string> TalkAsync(LoopbackListener listener, string text)
    {
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", listener.Port);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(text));
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }
}
