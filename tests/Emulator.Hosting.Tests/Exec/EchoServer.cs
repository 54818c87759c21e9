using System.Net;
using System.Text;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Hosting.Tests.Exec;

/// <summary>
/// A service on loopback that tells what it was asked. Words in the path make it answer otherwise: <c>401</c> until the
/// good token comes, <c>404</c>, <c>token</c>, <c>list</c>, <c>null</c>, <c>xml</c>; written answers come before them.
/// </summary>
internal sealed class EchoServer : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly WrittenAnswers? _written;

    /// <param name="written">What certain requests are answered; null: nothing but the words.</param>
    public EchoServer(WrittenAnswers? written = null)
    {
        _written = written;
        using var probe = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        var port = ((IPEndPoint)probe.LocalEndpoint).Port;
        probe.Stop();
        Address = new Uri($"http://127.0.0.1:{port}/");
        _listener.Prefixes.Add(Address.ToString());
        _listener.Start();
        _ = ServeAsync();
    }

    public Uri Address { get; }

    public void Dispose() => _listener.Close();

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                await AnswerAsync(await _listener.GetContextAsync());
            }
        }
        catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        using var reader = new StreamReader(context.Request.InputStream, Encoding.UTF8);
        var body = await reader.ReadToEndAsync();
        var path = context.Request.RawUrl!;
        var authorization = context.Request.Headers["Authorization"];
        var asked = $"{context.Request.HttpMethod} {context.Request.Headers["X-Original-Url"] ?? path}";
        if (_written?.Find(asked, context.Request.Headers) is { } written)
        {
            await written.SendAsync(context.Response);
            return;
        }

        var isRefused = path.Contains("/401", StringComparison.Ordinal) && authorization?.Contains("good", StringComparison.Ordinal) != true;
        var answer = path switch
        {
            _ when path.Contains("/xml", StringComparison.Ordinal) => """<R a="1"><b>t</b><b/></R>""",
            _ when isRefused => """{"error":"bad"}""",
            _ when path.Contains("/404", StringComparison.Ordinal) => """{"message":"nope"}""",
            _ when path.Contains("/token", StringComparison.Ordinal) => """{"access_token":"good","refresh_token":"r2"}""",
            _ when path.Contains("/null", StringComparison.Ordinal) => "null",
            _ when path.Contains("/list", StringComparison.Ordinal) => """[{"id":1,"name":"a"},{"id":2,"name":"b"}]""",
            _ => Echo(context.Request.HttpMethod, path, body, authorization),
        };
        context.Response.StatusCode = isRefused ? 401 : path.Contains("/404", StringComparison.Ordinal) ? 404 : 200;
        context.Response.ContentType = path.Contains("/xml", StringComparison.Ordinal) ? "application/xml" : "application/json";
        context.Response.Headers["X-Total-Count"] = "2";
        await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(answer));
        context.Response.Close();
    }

    private static string Echo(string verb, string path, string body, string? authorization) => PlainJson.Write(RecordValue.Of(
        ("path", path),
        ("method", verb),
        ("body", body),
        ("items", PlainJson.Read("""[{"id":1,"n":null,"t":"2020-01-02T03:04:05Z"},{"id":2}]""")),
        ("auth", authorization)));
}
