using System.Collections.Concurrent;
using Emulator.Connections.Http;

namespace Emulator.EndToEnd.Tests.Exec;

/// <summary>A service with OAuth 2 on loopback: it gives tokens for a code or a refresh token, and knows the newest alone.</summary>
internal sealed class TokenService : IAsyncDisposable
{
    private readonly LoopbackListener _listener;
    private readonly ConcurrentQueue<string> _asked = new();
    private int _tokens;

    private TokenService() => _listener = LoopbackListener.Start(answer: Answer);

    public Uri Address => _listener.Address;

    /// <summary>The bodies of the requests for tokens.</summary>
    public IReadOnlyCollection<string> Asked => _asked;

    public static TokenService Start() => new();

    /// <summary>Makes every token so far worthless.</summary>
    public void Forget() => Interlocked.Add(ref _tokens, 100);

    public ValueTask DisposeAsync() => _listener.DisposeAsync();

    private LoopbackReply Answer(IncomingRequest request)
    {
        if (request.Path == "/token")
        {
            _asked.Enqueue(System.Text.Encoding.UTF8.GetString(request.Body.Span));
            var number = Interlocked.Increment(ref _tokens);
            return Json(200, $$"""{"access_token":"access-token-{{number}}","refresh_token":"refresh-token-{{number}}"}""");
        }

        return request.Headers.GetValueOrDefault("Authorization") == $"Bearer access-token-{_tokens}"
            ? Json(200, """{"name":"Me"}""")
            : Json(401, """{"error":"expired"}""");
    }

    private static LoopbackReply Json(int status, string body) => new(status, "application/json", body);
}
